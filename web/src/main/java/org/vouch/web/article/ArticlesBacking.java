package org.vouch.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.ArticleFacet;
import org.vouch.domain.article.ArticleFilter;
import org.vouch.domain.article.ArticleListing;
import org.vouch.domain.article.ArticleRow;
import org.vouch.domain.article.ArticleState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** The list of articles; its whole state is the address. */
@Named
@RequestScoped
public class ArticlesBacking {

    private static final int ROWS = 12;
    private static final int LONGEST_NUMBER = 18;

    @Inject
    private ArticleListing listing;

    private ArticleFilter filter;
    private Page<ArticleRow> page;

    public void load() {
        filter = new ArticleFilter(
                Faces.getRequestParameter("q"),
                values("outlet")
                        .filter(ArticlesBacking::isNumber)
                        .map(Long::valueOf)
                        .toList(),
                values("language").toList(),
                day("from"),
                day("until"),
                Arrays.stream(ArticleState.values())
                        .filter(state -> values("state").anyMatch(state.name()::equals))
                        .toList());
        page = listing.find(
                filter,
                new PageRequest(
                        number("page", 1),
                        number("size", ROWS),
                        Faces.getRequestParameter("sort"),
                        Faces.getRequestParameter("desc") != null));
    }

    public Page<ArticleRow> getPage() {
        return page;
    }

    public ArticleFilter getFilter() {
        return filter;
    }

    public List<ArticleFacet> getOutlets() {
        return listing.outlets(filter);
    }

    public List<ArticleFacet> getLanguages() {
        return listing.languages(filter);
    }

    public List<ArticleFacet> getStates() {
        return listing.states(filter);
    }

    public int getFacetsOn() {
        int days = (filter.from() == null ? 0 : 1) + (filter.until() == null ? 0 : 1);
        return filter.outlets().size()
                + filter.languages().size()
                + filter.states().size()
                + days;
    }

    public boolean isNarrowed() {
        return getFacetsOn() > 0 || !filter.words().isEmpty();
    }

    private static Stream<String> values(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values).filter(value -> value.indexOf('\0') < 0);
    }

    private static boolean isNumber(String value) {
        return value.length() <= LONGEST_NUMBER && value.matches("\\d+");
    }

    private static int number(String name, int otherwise) {
        return values(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    private static LocalDate day(String name) {
        try {
            return values(name)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
