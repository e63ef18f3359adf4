package org.vouch.domain.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** An editor says whether an article carries the text of another, and may take it back. */
@ApplicationScoped
@Transactional
public class CarryingDecision {

    private final Carryings carryings;
    private final CarryingListing listing;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public CarryingDecision(Carryings carryings, CarryingListing listing, Trail trail, Actor actor, Clock clock) {
        this.carryings = carryings;
        this.listing = listing;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected CarryingDecision() {
        this(null, null, null, null, null);
    }

    /**
     * @throws NotAmongTheSources if the text is somebody else's than either article tells
     * @throws AlreadyDecided if somebody has decided before
     * @throws ChangedMeanwhile if somebody else decided after the editor opened it
     */
    @Requires(Right.CURATE)
    public void confirm(ConfirmCarrying command) {
        Carrying carrying = opened(command.carrying(), command.version());
        CarryingDetails details = listing.details(command.carrying());
        String whose = name(details, command.whose());
        carrying.confirm(command.whose(), command.reason(), actor.staff(), clock.instant());
        carryings.save(carrying);
        tell("article.text-confirmed", details.row(), Map.of(), facts(details.row(), whose, command.reason()));
    }

    /**
     * @throws AlreadyDecided if somebody has decided before
     * @throws ChangedMeanwhile if somebody else decided after the editor opened it
     */
    @Requires(Right.CURATE)
    public void reject(RejectCarrying command) {
        Carrying carrying = opened(command.carrying(), command.version());
        CarryingRow row = listing.details(command.carrying()).row();
        carrying.reject(command.reason(), actor.staff(), clock.instant());
        carryings.save(carrying);
        tell("article.text-rejected", row, Map.of(), facts(row, row.sourceName(), command.reason()));
    }

    /**
     * @throws NotDecidedYet if there is nothing to take back
     * @throws ChangedMeanwhile if somebody else decided after the editor opened it
     */
    @Requires(Right.CURATE)
    public void reopen(ReopenCarrying command) {
        Carrying carrying = opened(command.carrying(), command.version());
        CarryingRow row = listing.details(command.carrying()).row();
        carrying.reopen();
        carryings.save(carrying);
        tell("article.text-reopened", row, facts(row, row.sourceName(), row.reason()), Map.of());
    }

    private Carrying opened(CarryingId id, long version) {
        Carrying carrying = carryings.find(id).orElseThrow(() -> new NotFound("carrying", id.value()));
        ChangedMeanwhile.unlessSame(version, carrying.version());
        return carrying;
    }

    private static String name(CarryingDetails details, SourceId whose) {
        return details.whose().stream()
                .filter(choice -> choice.source().equals(whose))
                .map(CarryingDetails.Whose::name)
                .findFirst()
                .orElseThrow(NotAmongTheSources::new);
    }

    private static Map<String, Object> facts(CarryingRow row, String whose, String reason) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("textOf", whose);
        facts.put("sameAs", row.from() + " " + row.fromTitle());
        facts.put("share", row.percent() + " %");
        if (reason != null && !reason.isBlank()) {
            facts.put("reason", reason);
        }
        return facts;
    }

    private void tell(String action, CarryingRow row, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "article", row.article().value(), row.title(), before, after));
    }
}
