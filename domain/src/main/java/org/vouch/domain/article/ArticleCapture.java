package org.vouch.domain.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.Sources;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Brings articles to the desk, and puts right what is known of them beside their text. */
@ApplicationScoped
@Transactional
public class ArticleCapture {

    private static final String SUBJECT = "article";

    private final Articles articles;
    private final Sources sources;
    private final Trail trail;
    private final Actor actor;
    private final Event<TextCaptured> captured;
    private final Event<ArticlePutRight> putRight;
    private final Clock clock;

    @Inject
    public ArticleCapture(
            Articles articles,
            Sources sources,
            Trail trail,
            Actor actor,
            Event<TextCaptured> captured,
            Event<ArticlePutRight> putRight,
            Clock clock) {
        this.articles = articles;
        this.sources = sources;
        this.trail = trail;
        this.actor = actor;
        this.captured = captured;
        this.putRight = putRight;
        this.clock = clock;
    }

    protected ArticleCapture() {
        this(null, null, null, null, null, null, null);
    }

    /** @throws NotFound if the outlet or a credited source is not there any more */
    @Requires(Right.CURATE)
    public ArticleId capture(CaptureArticle command) {
        allThere(command.details());
        VersionFacts first = VersionFacts.original(command.publishedOn());
        Article article =
                new Article(command.details(), first, command.content(), keep(command.original()), clock.instant());
        ArticleId id = articles.add(article);
        tell("article.captured", article, Map.of(), ArticleFacts.of(article, this::named));
        captured.fire(new TextCaptured(id, first.number()));
        return id;
    }

    /**
     * @return the number of the new version
     * @throws ChangedMeanwhile if somebody else saved the article after the editor opened it
     */
    @Requires(Right.CURATE)
    public int addVersion(CaptureVersion command) {
        Article article = opened(command.article(), command.version());
        Map<String, Object> was = ArticleFacts.of(article, this::named);
        VersionFacts later = new VersionFacts(0, command.kind(), command.publishedOn(), command.note());
        int number = article.add(later, command.content(), keep(command.original()));
        articles.save(article);
        Map<String, Object> is = ArticleFacts.of(article, this::named);
        tell("article.version-added", article, Map.of(), ArticleFacts.differing(is, was));
        captured.fire(new TextCaptured(article.id(), number));
        ArticlePutRight.by(article, article.versions().get(number - 1)).ifPresent(putRight::fire);
        return number;
    }

    /** @throws ChangedMeanwhile if somebody else saved the article after the editor opened it */
    @Requires(Right.CURATE)
    public void revise(ReviseArticle command) {
        Article article = opened(command.article(), command.version());
        allThere(command.details());
        Map<String, Object> was = ArticleFacts.of(article, this::named);
        List<VersionFacts> before = article.versions();
        article.revise(command.details(), command.versions());
        Map<String, Object> is = ArticleFacts.of(article, this::named);
        if (is.equals(was)) {
            return;
        }
        articles.save(article);
        tell("article.revised", article, ArticleFacts.differing(was, is), ArticleFacts.differing(is, was));
        otherKinds(before, article.versions())
                .forEach(version -> ArticlePutRight.by(article, version).ifPresent(putRight::fire));
    }

    private static List<VersionFacts> otherKinds(List<VersionFacts> before, List<VersionFacts> after) {
        return after.stream()
                .filter(version -> before.get(version.number() - 1).kind() != version.kind())
                .toList();
    }

    private Article opened(ArticleId id, long version) {
        Article article = articles.find(id).orElseThrow(() -> new NotFound(SUBJECT, id.value()));
        ChangedMeanwhile.unlessSame(version, article.version());
        return article;
    }

    private CaptureId keep(Original original) {
        return articles.keep(new Capture(original, actor.staff().id(), clock.instant()));
    }

    private String named(SourceId id) {
        return sources.find(id).map(Source::name).orElseGet(id::toString);
    }

    private void allThere(ArticleDetails details) {
        List<SourceId> named = new ArrayList<>(
                details.credits().stream().map(CreditLine::source).toList());
        named.add(details.outlet());
        sources.firstMissing(named).ifPresent(gone -> {
            throw new NotFound("source", gone.value());
        });
    }

    private void tell(String action, Article article, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, SUBJECT, article.id().value(), article.title(), before, after));
    }
}
