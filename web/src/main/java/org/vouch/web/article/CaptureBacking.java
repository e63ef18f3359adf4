package org.vouch.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.util.Servlets;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.NotReadable.Why;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.user.KeptDraft;

/** The first step of a capture: a text is pasted or a file chosen. What is begun and not kept is offered again. */
@Named
@RequestScoped
public class CaptureBacking {

    @Inject
    private Captures captures;

    @Inject
    private TextExtraction extraction;

    @Inject
    private ArticleReading articles;

    private Long article;
    private ArticleText of;
    private String pasted;
    private Part file;

    public void load() {
        of = article == null ? null : articles.text(new ArticleId(article), null);
    }

    /** Reads what was brought and leads to the second step; refused with a sentence where no article can be read. */
    public String next() {
        boolean uploaded = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        if (uploaded && pasted != null) {
            throw new NotReadable(Why.BOTH);
        }
        captures.begin(subject(), uploaded ? extraction.read(bytes(), fileName()) : extraction.read(pasted));
        return "/articles/check?faces-redirect=true" + (article == null ? "" : "&article=" + article);
    }

    public String discard() {
        captures.drop(subject());
        return "/articles/capture?faces-redirect=true" + (article == null ? "" : "&article=" + article);
    }

    private long subject() {
        return article == null ? 0 : article;
    }

    private String fileName() {
        return Servlets.getSubmittedFileName(file);
    }

    private byte[] bytes() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(TextExtraction.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When what waits was kept, or null where nothing does. */
    public Instant getWaitingSince() {
        return waiting().map(KeptDraft::keptAt).orElse(null);
    }

    public String getWaitingTitle() {
        return waiting().map(KeptDraft::label).orElse("");
    }

    private Optional<KeptDraft> waiting() {
        return captures.kept(subject());
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
