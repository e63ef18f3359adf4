package org.vouch.web.article;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.user.KeptDraft;

/** The first step of a capture: a text is pasted or a file chosen. What is begun and not kept is offered again. */
@Named
@RequestScoped
public class CaptureBacking {

    @Inject
    private Captures captures;

    @Inject
    private Bringing bringing;

    @Inject
    private ArticleReading articles;

    private Long article;
    private ArticleText of;
    private List<KeptDraft> waiting;
    private String pasted;
    private Part file;

    /** What waits is there before the buttons beside it are read. */
    @PostConstruct
    void begun() {
        String asked = Faces.getRequestParameter("article");
        waiting = captures.waiting(asked == null || !asked.matches("\\d{1,18}") ? null : Long.valueOf(asked));
    }

    public void load() {
        of = article == null ? null : articles.text(new ArticleId(article), null);
    }

    /** Reads what was brought and leads to the second step; refused with a sentence where no article can be read. */
    public String next() {
        return captures.begin(article, bringing.read(pasted, file)).check();
    }

    public String discard(long number) {
        captures.drop(new CaptureKey(article, number));
        return "/" + CaptureKey.first(article) + (article == null ? "?" : "&") + "faces-redirect=true";
    }

    public List<KeptDraft> getWaiting() {
        return waiting;
    }

    public ArticleText getOf() {
        return of;
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
