package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.vouch.domain.article.ArticlePutRight;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.GradeOfRecordTakenBack;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.claim.StatementRevised;
import org.vouch.domain.user.Actor;

/**
 * Marks the editions in force stale that lean on what was regraded, revised, corrected or retracted, within its transaction, and takes
 * the marks away with a regrade that is taken back.
 */
@ApplicationScoped
class Staleness {

    private final StaleEditions editions;
    private final CitedWords cited;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Staleness(StaleEditions editions, CitedWords cited, Trail trail, Actor actor, Clock clock) {
        this.editions = editions;
        this.cited = cited;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected Staleness() {
        this(null, null, null, null, null);
    }

    void regraded(@Observes GradeOfRecordSet set) {
        if (set.isRegrade()) {
            mark(
                    StaleReason.of(set),
                    (edition, why) -> new StaleEdition(edition.id(), why, List.of(), signature()).cameOf(set.round()));
        }
    }

    void revised(@Observes StatementRevised revised) {
        mark(StaleReason.of(revised), (edition, why) -> new StaleEdition(edition.id(), why, List.of(), signature()));
    }

    /** What made it stale is undone; whoever looks at it finds what the desk says. */
    void takenBack(@Observes GradeOfRecordTakenBack taken) {
        editions.openFrom(taken.round()).forEach(stale -> {
            LeaningEdition edition = editions.edition(stale);
            editions.remove(stale);
            trail.record(new Change(
                    "report.stale-taken-back",
                    "report",
                    edition.report().value(),
                    edition.title(),
                    ReportTrail.known("edition", edition.number(), "subject", stale.label()),
                    Map.of()));
        });
    }

    void putRight(@Observes ArticlePutRight event) {
        List<LostWords> lost = cited.lost(event.article(), event.number());
        mark(
                StaleReason.of(event),
                (edition, why) -> new StaleEdition(edition.id(), why, edition.quoted(lost), signature()));
    }

    private void mark(StaleReason happened, BiFunction<LeaningEdition, StaleReason, StaleEdition> stale) {
        editions.leaningOn(happened).forEach(edition -> {
            StaleReason why = happened.of(edition);
            editions.add(stale.apply(edition, why));
            tell(edition, why);
        });
    }

    private void tell(LeaningEdition edition, StaleReason why) {
        Map<String, Object> after = ReportTrail.known(
                "edition", edition.number(),
                "subject", why.label(),
                "grade", why.after(),
                "matter", why.limit().matter(),
                "period", why.limit().period());
        Map<String, Object> before = why.before() == null ? Map.of() : Map.of("grade", why.before());
        trail.record(
                new Change(why.kind().action(), "report", edition.report().value(), edition.title(), before, after));
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
