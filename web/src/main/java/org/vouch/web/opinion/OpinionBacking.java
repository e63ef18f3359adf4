package org.vouch.web.opinion;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.opinion.LinkOpinion;
import org.vouch.domain.opinion.OpinionId;
import org.vouch.domain.opinion.OpinionLinking;
import org.vouch.domain.opinion.OpinionListing;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceHint;
import org.vouch.web.shared.Notes;

/** One cited opinion, and which source of the desk it speaks of. */
@Named
@ViewScoped
public class OpinionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpinionListing listing;

    @Inject
    private OpinionLinking linking;

    private Long id;
    private long version;
    private SourceHint chosen;
    private transient OpinionRow opinion;

    public void load() {
        version = getOpinion().version();
    }

    public String link() {
        linking.link(new LinkOpinion(new OpinionId(id), version, chosen.id()));
        Notes.said("opinion.linked", getOpinion().name(), chosen.name());
        return "/source?faces-redirect=true&id=" + chosen.id().value();
    }

    public String unlink() {
        linking.link(new LinkOpinion(new OpinionId(id), version, null));
        Notes.said("opinion.unlinked", getOpinion().name());
        return "/opinion?faces-redirect=true&id=" + id;
    }

    public OpinionRow getOpinion() {
        if (opinion == null) {
            long asked = id == null ? 0 : id;
            opinion = listing.find(new OpinionId(asked)).orElseThrow(() -> new NotFound("opinion", asked));
        }
        return opinion;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SourceHint getChosen() {
        return chosen;
    }

    public void setChosen(SourceHint chosen) {
        this.chosen = chosen;
    }
}
