package org.vouch.web.article;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.CaptureArticle;
import org.vouch.domain.article.CaptureVersion;
import org.vouch.domain.article.CapturedBefore;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.JudgedLine;
import org.vouch.domain.shared.PartialDate;
import org.vouch.web.shared.Notes;

/** The second step of a capture: the lines with what Vouch proposes to strike, and what is known beside them. */
@Named
@ViewScoped
public class CheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Captures captures;

    @Inject
    private transient ArticleCapture capture;

    @Inject
    private transient ArticleReading articles;

    private Long article;
    private transient ArticleText of;
    private transient CaptureDraft draft;
    private transient Extracted extracted;
    private transient List<JudgedLine> lines;
    private transient List<CapturedBefore> before;

    /** Without a capture begun there is nothing to check: back to the first step. */
    public void load() throws IOException {
        of = article == null ? null : articles.text(new ArticleId(article), null);
        draft = captures.find(subject()).orElse(null);
        if (draft == null) {
            Faces.redirect("articles/capture" + (article == null ? "" : "?article=" + article));
            return;
        }
        extracted = captures.read(draft);
        lines = extracted.judged();
        before = articles.capturedFrom(extracted.original().sha256());
    }

    public String keep() {
        readStrikes();
        Checked checked = new Checked();
        PartialDate day = draft.form().day(checked, article == null ? "f:publishedOn" : "f:laterOn");
        ArticleContent content = checked.at(null, () -> new ArticleContent(kept()));
        Long id = article == null ? keepArticle(checked, content, day) : keepVersion(checked, content, day);
        if (id == null) {
            captures.keep(subject(), draft);
            return null;
        }
        captures.drop(subject());
        Notes.said(article == null ? "article.capture.kept" : "article.capture.version-kept", "a" + id);
        return "/article?faces-redirect=true&id=" + id;
    }

    private Long keepArticle(Checked checked, ArticleContent content, PartialDate day) {
        ArticleDetails details = draft.form().details(checked);
        return checked.fits()
                ? capture.capture(new CaptureArticle(extracted.original(), content, details, day))
                        .value()
                : null;
    }

    private Long keepVersion(Checked checked, ArticleContent content, PartialDate day) {
        if (!checked.fits()) {
            return null;
        }
        capture.addVersion(new CaptureVersion(
                of.id(),
                of.version(),
                extracted.original(),
                content,
                draft.later().chosen(),
                day,
                draft.later().getNote()));
        return article;
    }

    /** What was typed and struck so far is kept, without leaving the page. */
    public void autosave() {
        readStrikes();
        captures.keep(subject(), draft);
    }

    public void addCredit() {
        autosave();
        draft.form().getCredits().add(new CreditForm(null, null));
    }

    public void removeCredit(CreditForm credit) {
        draft.form().getCredits().remove(credit);
        autosave();
    }

    private void readStrikes() {
        String[] chosen = Faces.getRequestParameterValues("strike");
        Set<Integer> struck = chosen == null
                ? Set.of()
                : Arrays.stream(chosen)
                        .filter(n -> n.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        draft = new CaptureDraft(draft.original(), struck, draft.form(), draft.later());
    }

    private String kept() {
        return lines.stream()
                .filter(line -> !draft.struck().contains(line.number()))
                .map(JudgedLine::text)
                .collect(Collectors.joining("\n\n"));
    }

    private long subject() {
        return article == null ? 0 : article;
    }

    public boolean struck(JudgedLine line) {
        return draft.struck().contains(line.number());
    }

    public int getStruckCount() {
        return draft.struck().size();
    }

    public ArticleText getOf() {
        return of;
    }

    public Extracted getExtracted() {
        return extracted;
    }

    public List<JudgedLine> getLines() {
        return lines;
    }

    public List<CapturedBefore> getBefore() {
        return before;
    }

    public ArticleForm getForm() {
        return draft.form();
    }

    public VersionForm getLater() {
        return draft.later();
    }

    public Long getArticle() {
        return article;
    }

    public void setArticle(Long article) {
        this.article = article;
    }
}
