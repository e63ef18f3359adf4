package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.domain.article.ArticleProposal;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.JudgedLine;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.user.DraftKeeping;
import org.vouch.domain.user.KeptDraft;

/** Begins captures, and keeps them among what their person has typed until they are articles. */
@ApplicationScoped
class Captures {

    private final TextExtraction extraction;
    private final DraftKeeping drafts;
    private final SourceFinder sources;
    private final Credits credits;
    private final Clock clock;

    @Inject
    Captures(TextExtraction extraction, DraftKeeping drafts, SourceFinder sources, Credits credits, Clock clock) {
        this.extraction = extraction;
        this.drafts = drafts;
        this.sources = sources;
        this.credits = credits;
        this.clock = clock;
    }

    protected Captures() {
        this(null, null, null, null, null);
    }

    /** @param article the article that a later version is of, or null */
    CaptureKey begin(Long article, Extracted extracted) {
        ArticleProposal said = extracted.proposal();
        CaptureKey key = new CaptureKey(article, clock.millis());
        CaptureDraft draft = new CaptureDraft(
                extracted.original(),
                extracted.judged().stream()
                        .filter(JudgedLine::struck)
                        .map(JudgedLine::number)
                        .collect(Collectors.toCollection(TreeSet::new)),
                form(said),
                new VersionForm(VersionKind.ofLater(extracted.judged()), null),
                credits.found(said.credits()));
        draft.form().getCredits().addAll(credits.known(said.credits()));
        keep(key, draft);
        return key;
    }

    private static ArticleForm form(ArticleProposal said) {
        ArticleForm form = new ArticleForm();
        form.setTitle(said.title());
        form.setAuthor(said.author());
        form.setPublishedOn(
                said.publishedOn() == null ? null : said.publishedOn().text());
        form.setAddress(said.address());
        form.setLanguage(said.language());
        return form;
    }

    Extracted read(CaptureDraft draft) {
        byte[] bytes = draft.original().bytes();
        String fileName = draft.original().fileName();
        return fileName == null
                ? extraction.read(new String(bytes, StandardCharsets.UTF_8))
                : extraction.read(bytes, fileName);
    }

    void keep(CaptureKey key, CaptureDraft draft) {
        String title = draft.form().getTitle();
        drafts.keep(key.form(), key.number(), title == null ? "" : title, draft.json());
    }

    /** Those that were begun and are not articles yet, the latest first. */
    List<KeptDraft> waiting(Long article) {
        return drafts.mine().stream()
                .filter(kept -> kept.form().equals(CaptureKey.form(article)))
                .toList();
    }

    Optional<CaptureDraft> find(CaptureKey key) {
        return drafts.find(key.form(), key.number())
                .map(kept ->
                        CaptureDraft.of(kept.content(), id -> sources.find(id).orElse(null)));
    }

    void drop(CaptureKey key) {
        drafts.drop(key.form(), key.number());
    }
}
