package org.vouch.domain.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Makes one source of two records that turned out to be one. */
@ApplicationScoped
@Transactional
public class SourceMerging {

    private static final String SUBJECT = "source";

    private final Sources sources;
    private final SourceReferences references;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public SourceMerging(Sources sources, SourceReferences references, Trail trail, Clock clock) {
        this.sources = sources;
        this.references = references;
        this.trail = trail;
        this.clock = clock;
    }

    protected SourceMerging() {
        this(null, null, null, null);
    }

    /** What would lean on the other one. */
    @Requires(Right.MERGE)
    public SourceUse use(SourceId merged) {
        return references.use(merged);
    }

    /** What is to be mended first. */
    @Requires(Right.MERGE)
    public List<MergeObstacle> obstacles(SourceId merged, SourceId into) {
        return references.obstacles(merged, into);
    }

    /**
     * Cannot be taken back: nothing tells afterwards which statement was recorded of which.
     *
     * @throws SourcesToldApart if something on record tells them apart
     * @throws SourceMerged if one of them was merged before
     * @throws ChangedMeanwhile if somebody else saved one of them after it was opened
     */
    @Requires(Right.MERGE)
    public void merge(MergeSources command) {
        if (command.merged().equals(command.into())) {
            throw new MergedWithItself();
        }
        references.hold(command.merged());
        Source merged = opened(command.merged(), command.mergedVersion());
        Source into = opened(command.into(), command.intoVersion());
        List<MergeObstacle> obstacles = references.obstacles(merged.id(), into.id());
        if (!obstacles.isEmpty()) {
            throw new SourcesToldApart(obstacles.size());
        }
        SourceContent before = into.content();
        Map<String, Object> retirement = SourceFacts.retirement(merged);
        into.takeIn(merged);
        merged.mergeInto(into, command.reason(), clock.instant());
        sources.save(into);
        sources.save(merged);
        references.move(merged.id(), into.id());
        tell(merged, into, before, retirement);
    }

    private void tell(Source merged, Source into, SourceContent before, Map<String, Object> retirement) {
        Map<String, Object> was = SourceFacts.of(before, this::named);
        Map<String, Object> is = SourceFacts.of(into.content(), this::named);
        trail.record(new Change(
                "source.merged",
                SUBJECT,
                merged.id().value(),
                merged.name(),
                retirement,
                Map.of("other", into.name(), "reason", merged.retiredReason())));
        trail.record(new Change(
                "source.took-in",
                SUBJECT,
                into.id().value(),
                into.name(),
                SourceFacts.differing(was, is),
                SourceFacts.differing(is, was)));
    }

    private Source opened(SourceId id, long version) {
        Source source = sources.find(id).orElseThrow(() -> new NotFound(SUBJECT, id.value()));
        ChangedMeanwhile.unlessSame(version, source.version());
        return source;
    }

    private String named(SourceId id) {
        return sources.find(id).map(Source::name).orElseGet(id::toString);
    }
}
