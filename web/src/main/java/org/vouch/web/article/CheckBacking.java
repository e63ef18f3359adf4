package org.vouch.web.article;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.CapturedBefore;

/** The second step of a capture: the lines with what Vouch proposes to strike, and what is known beside them. */
@Named
@ViewScoped
public class CheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captures captures;

    @Inject
    private transient CaptureKeeping keeping;

    @Inject
    private transient ArticleReading articles;

    private Long article;
    private long draft;
    private transient ArticleText of;
    private transient OpenCapture open;
    private transient List<CapturedBefore> before;

    /** Without a capture begun there is nothing to check: back to the first step. */
    public void load() throws IOException {
        of = article == null ? null : articles.text(new ArticleId(article), null);
        open = captures.find(key())
                .map(kept -> new OpenCapture(kept, captures.read(kept)))
                .orElse(null);
        if (open == null) {
            Faces.redirect(CaptureKey.first(article));
            return;
        }
        before = articles.capturedFrom(open.extracted().original().sha256());
    }

    public String keep() {
        open.readStrikes();
        Long id = keeping.keep(open, of);
        if (id == null) {
            captures.keep(key(), open.draft());
            return null;
        }
        captures.drop(key());
        return "/article?faces-redirect=true&id=" + id;
    }

    /** What was typed and struck so far is kept, without leaving the page. */
    public void autosave() {
        open.readStrikes();
        captures.keep(key(), open.draft());
    }

    private CaptureKey key() {
        return new CaptureKey(article, draft);
    }

    public OpenCapture getOpen() {
        return open;
    }

    public ArticleText getOf() {
        return of;
    }

    public List<CapturedBefore> getBefore() {
        return before;
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public long getDraft() {
        return draft;
    }

    public void setDraft(long draft) {
        this.draft = draft;
    }
}
