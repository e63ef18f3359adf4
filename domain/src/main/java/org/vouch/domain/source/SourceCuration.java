package org.vouch.domain.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What editors do with sources. */
@ApplicationScoped
@Transactional
public class SourceCuration {

    private static final String SUBJECT = "source";

    private final Sources sources;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public SourceCuration(Sources sources, Trail trail, Clock clock) {
        this.sources = sources;
        this.trail = trail;
        this.clock = clock;
    }

    protected SourceCuration() {
        this(null, null, null);
    }

    /** @throws SourceAlreadyRegistered if one bears the same name, and the editor did not say that this is another */
    @Requires(Right.CURATE)
    public SourceId register(RegisterSource command) {
        SourceContent content = command.content();
        if (!command.another() && sources.isTaken(content.name())) {
            throw new SourceAlreadyRegistered(content.name());
        }
        allThere(content);
        Source source = new Source(content, clock.instant());
        SourceId id = sources.add(source);
        tell("source.registered", source, Map.of(), SourceFacts.of(content, this::named));
        return id;
    }

    /** @throws ChangedMeanwhile if somebody else saved it after the editor opened it */
    @Requires(Right.CURATE)
    public void revise(ReviseSource command) {
        Source source = opened(command.id(), command.version());
        SourceContent before = source.content();
        if (before.equals(command.content())) {
            return;
        }
        allThere(command.content());
        source.revise(command.content());
        sources.save(source);
        Map<String, Object> was = SourceFacts.of(before, this::named);
        Map<String, Object> is = SourceFacts.of(command.content(), this::named);
        tell("source.revised", source, SourceFacts.differing(was, is), SourceFacts.differing(is, was));
    }

    @Requires(Right.CURATE)
    public void retire(RetireSource command) {
        Source source = opened(command.id(), command.version());
        Map<String, Object> before = SourceFacts.retirement(source);
        source.retire(command.reason(), clock.instant());
        sources.save(source);
        tell("source.retired", source, before, SourceFacts.retirement(source));
    }

    @Requires(Right.CURATE)
    public void bringBack(BringBackSource command) {
        Source source = opened(command.id(), command.version());
        Map<String, Object> before = SourceFacts.retirement(source);
        source.bringBack();
        sources.save(source);
        tell("source.brought-back", source, before, SourceFacts.retirement(source));
    }

    /**
     * @throws SourceBeingJudged if a round of grading of it is under way
     * @throws SourceInUse if something else on the desk leans on it
     */
    @Requires(Right.CURATE)
    public void delete(DeleteSource command) {
        Source source = opened(command.id(), command.version());
        tell("source.deleted", source, SourceFacts.of(source.content(), this::named), Map.of());
        sources.remove(source);
    }

    private Source opened(SourceId id, long version) {
        Source source = sources.find(id).orElseThrow(() -> new NotFound(SUBJECT, id.value()));
        ChangedMeanwhile.unlessSame(version, source.version());
        return source;
    }

    private String named(SourceId id) {
        return sources.find(id).map(Source::name).orElseGet(id::toString);
    }

    private void allThere(SourceContent content) {
        sources.firstMissing(
                        content.affiliations().stream().map(Affiliation::body).toList())
                .ifPresent(gone -> {
                    throw new NotFound(SUBJECT, gone.value());
                });
    }

    private void tell(String action, Source source, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, SUBJECT, source.id().value(), source.name(), before, after));
    }
}
