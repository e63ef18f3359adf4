package org.vouch.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.ArticleFacet;
import org.vouch.domain.article.ArticleFilter;
import org.vouch.domain.article.ArticleListing;
import org.vouch.domain.article.ArticleRow;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of articles; its whole state is the address. */
@Named
@RequestScoped
public class ArticlesBacking {

    @Inject
    private ArticleListing listing;

    private ArticleFilter filter;
    private Page<ArticleRow> page;
    private List<ArticleFacet> outlets;
    private List<ArticleFacet> languages;
    private List<ArticleFacet> states;

    public void load() {
        ArticleQuery query = ArticleQuery.of(new Asked(Faces.getRequest()));
        filter = query.filter();
        page = listing.find(filter, query.asked());
        outlets = listing.outlets(filter);
        languages = listing.languages(filter);
        states = listing.states(filter);
    }

    public Page<ArticleRow> getPage() {
        return page;
    }

    public ArticleFilter getFilter() {
        return filter;
    }

    public List<ArticleFacet> getOutlets() {
        return outlets;
    }

    public List<ArticleFacet> getLanguages() {
        return languages;
    }

    public List<ArticleFacet> getStates() {
        return states;
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
}
