package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceFacet;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.SourceListing;
import org.vouch.domain.source.SourceRow;

/** The list of sources; its address is its state. */
@Named
@RequestScoped
public class SourcesBacking {

    private static final int ROWS = 12;

    @Inject
    private SourceListing listing;

    private SourceFilter filter;
    private Page<SourceRow> page;
    private List<SourceFacet> facets = List.of();

    public void load() {
        filter = new SourceFilter(
                one("q"),
                one("letter"),
                all("kind").stream()
                        .filter(SourcesBacking::isKind)
                        .map(SourceKind::valueOf)
                        .collect(Collectors.toSet()),
                all("country"),
                all("grade"),
                all("stake"),
                "true".equals(one("retired")));
        String sort = one("sort") == null ? "name" : one("sort");
        page = listing.page(
                filter, new PageRequest(number("page", 1), number("size", ROWS), sort, "true".equals(one("desc"))));
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

    private static boolean isKind(String name) {
        return Arrays.stream(SourceKind.values()).anyMatch(kind -> kind.name().equals(name));
    }

    private static String one(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    private static Set<String> all(String name) {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return Arrays.stream(sent.getOrDefault(name, new String[0]))
                .map(value -> value.replace('\0', ' ').strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }

    private static int number(String name, int otherwise) {
        String value = one(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
