package org.vouch.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vouch.domain.user.DraftKeeping;

/** The panel as a kept draft, one an article. */
@ApplicationScoped
class PanelDrafts {

    private static final String FORM = "statement";

    private final DraftKeeping drafts;
    private final PanelJson json;

    @Inject
    PanelDrafts(DraftKeeping drafts, PanelJson json) {
        this.drafts = drafts;
        this.json = json;
    }

    protected PanelDrafts() {
        this(null, null);
    }

    void keep(StatementForm form) {
        String gist = form.getSaid().getGist();
        String label = gist == null ? form.getSpan().getQuote() : gist;
        drafts.keep(FORM, form.getArticle(), label, json.write(form));
    }

    Optional<StatementForm> find(long article) {
        return drafts.find(FORM, article).flatMap(kept -> json.read(kept.content()));
    }

    void drop(long article) {
        drafts.drop(FORM, article);
    }
}
