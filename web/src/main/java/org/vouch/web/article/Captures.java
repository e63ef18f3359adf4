package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.domain.article.ArticleProposal;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.JudgedLine;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.user.DraftKeeping;
import org.vouch.domain.user.KeptDraft;

/** Begins captures, and keeps them among what their person has typed until they are articles. */
@ApplicationScoped
class Captures {

    private static final String FORM = "capture";

    private final TextExtraction extraction;
    private final DraftKeeping drafts;
    private final SourceFinder sources;

    @Inject
    Captures(TextExtraction extraction, DraftKeeping drafts, SourceFinder sources) {
        this.extraction = extraction;
        this.drafts = drafts;
        this.sources = sources;
    }

    protected Captures() {
        this(null, null, null);
    }

    /** @param article the article that a later version is of, or 0 */
    void begin(long article, Extracted extracted) {
        ArticleProposal said = extracted.proposal();
        ArticleForm form = new ArticleForm();
        form.setTitle(said.title());
        form.setAuthor(said.author());
        form.setPublishedOn(
                said.publishedOn() == null ? null : said.publishedOn().text());
        form.setAddress(said.address());
        form.setLanguage(said.language());
        said.credits().forEach(printed -> form.getCredits().add(new CreditForm(named(printed), printed)));
        keep(
                article,
                new CaptureDraft(
                        extracted.original(),
                        extracted.judged().stream()
                                .filter(JudgedLine::struck)
                                .map(JudgedLine::number)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        form,
                        new VersionForm(null, null)));
    }

    Extracted read(CaptureDraft draft) {
        byte[] bytes = draft.original().bytes();
        String fileName = draft.original().fileName();
        return fileName == null
                ? extraction.read(new String(bytes, StandardCharsets.UTF_8))
                : extraction.read(bytes, fileName);
    }

    void keep(long article, CaptureDraft draft) {
        String title = draft.form().getTitle();
        drafts.keep(FORM, article, title == null ? "" : title, draft.json());
    }

    Optional<KeptDraft> kept(long article) {
        return drafts.find(FORM, article);
    }

    Optional<CaptureDraft> find(long article) {
        return kept(article)
                .map(kept ->
                        CaptureDraft.of(kept.content(), id -> sources.find(id).orElse(null)));
    }

    void drop(long article) {
        drafts.drop(FORM, article);
    }

    /** The one source that bears the printed name; null where none or several might. */
    private SourceHint named(String printed) {
        return sources.alike(printed, 5).stream()
                .filter(hint -> printed.equalsIgnoreCase(hint.name()) || printed.equalsIgnoreCase(hint.matched()))
                .findFirst()
                .orElse(null);
    }
}
