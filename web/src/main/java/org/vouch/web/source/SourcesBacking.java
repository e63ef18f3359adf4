package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.Page;
import org.vouch.domain.source.SourceFacet;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceListing;
import org.vouch.domain.source.SourceRow;
import org.vouch.web.shared.Asked;

/** The list of sources; its address is its state. */
@Named
@RequestScoped
public class SourcesBacking {

    @Inject
    private SourceListing listing;

    private SourceFilter filter;
    private Page<SourceRow> page;
    private List<SourceFacet> facets = List.of();

    public void load() {
        SourceQuery query = SourceQuery.of(new Asked(Faces.getRequest()));
        filter = query.filter();
        page = listing.page(filter, query.asked());
        facets = listing.facets(filter);
    }

    /** The choices of one facet, those that leave most first. */
    public List<SourceFacet> facet(String name) {
        return facets.stream()
                .filter(facet -> facet.facet().equals(name))
                .sorted(Comparator.comparing(SourceFacet::count).reversed().thenComparing(SourceFacet::value))
                .toList();
    }

    public long count(String name, String value) {
        return facet(name).stream()
                .filter(facet -> facet.value().equals(value))
                .mapToLong(SourceFacet::count)
                .sum();
    }

    public Set<String> getLetters() {
        return facet("letter").stream()
                .filter(letter -> letter.count() > 0)
                .map(SourceFacet::value)
                .collect(Collectors.toSet());
    }

    public int getOn() {
        return filter.kinds().size()
                + filter.countries().size()
                + filter.grades().size()
                + filter.stakes().size()
                + (filter.retired() ? 1 : 0);
    }

    public boolean isNarrowed() {
        return getOn() > 0 || filter.text() != null || filter.letter() != null;
    }

    public SourceFilter getFilter() {
        return filter;
    }

    public Page<SourceRow> getPage() {
        return page;
    }
}
