package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Setting the desk's rules for grades. How many are to judge is read when a round is opened, and stays so for that round;
 * the distance, the hiding of names and the months until a review are read when somebody judges, looks or decides.
 */
@ApplicationScoped
@Transactional
public class RuleSetting {

    private final RuleBook book;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public RuleSetting(RuleBook book, Trail trail, Actor actor, Clock clock) {
        this.book = book;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected RuleSetting() {
        this(null, null, null, null);
    }

    @Requires(Right.ADMINISTER)
    public GradingRules inForce() {
        return book.inForce();
    }

    @Requires(Right.ADMINISTER)
    public void set(GradingRules rules) {
        GradingRules before = book.inForce();
        book.write(rules, actor.staff().name(), clock.instant());
        trail.record(new Change("settings.changed", "settings", null, "settings", values(before), values(rules)));
    }

    private static Map<String, Object> values(GradingRules rules) {
        Map<String, Object> values = new TreeMap<>();
        values.put("graders-sources", rules.sources());
        values.put("graders-statements", rules.statements());
        values.put("graders-alone", rules.alone());
        values.put("distance", rules.distance());
        values.put("names-hidden", rules.namesHidden());
        values.put("review-months", months(rules));
        return values;
    }

    private static String months(GradingRules rules) {
        return new TreeMap<>(rules.reviewMonths())
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
