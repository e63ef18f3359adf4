package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.article.ArticlePutRight;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;

/** Marks the editions in force stale that lean on what was regraded, corrected or retracted, within its transaction. */
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
            mark(StaleReason.of(set), List.of());
        }
    }

    void putRight(@Observes ArticlePutRight event) {
        mark(StaleReason.of(event), cited.lost(event.article(), event.number()));
    }

    private void mark(StaleReason why, List<LostWords> lost) {
        List<LeaningEdition> leaning = editions.leaningOn(why);
        leaning.forEach(edition -> {
            editions.add(new StaleEdition(edition.id(), why, edition.quoted(lost), signature()));
            tell(edition, why);
        });
    }

    private void tell(LeaningEdition edition, StaleReason why) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("edition", edition.number());
        after.put("subject", why.label());
        if (why.after() != null) {
            after.put("grade", why.after());
        }
        Map<String, Object> before = why.before() == null ? Map.of() : Map.of("grade", why.before());
        trail.record(
                new Change(why.kind().action(), "report", edition.report().value(), edition.title(), before, after));
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }
}
