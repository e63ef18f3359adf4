package org.vouch.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.opinion.OpinionListing;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.source.SourceId;

/** What others say of the source whose page this is. */
@Named
@RequestScoped
public class OthersBacking {

    @Inject
    private OpinionListing listing;

    private List<OpinionRow> say = List.of();

    public void load(Long source) {
        say = listing.of(new SourceId(source));
    }

    public List<OpinionRow> getSay() {
        return say;
    }
}
