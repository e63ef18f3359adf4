package org.vouch.domain.houserule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Setting which rules hold a release; the others are only shown. It is read whenever a report is looked at. */
@ApplicationScoped
@Transactional
public class HouseRuleSetting {

    private final HoldingRules holding;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public HouseRuleSetting(HoldingRules holding, Trail trail, Actor actor, Clock clock) {
        this.holding = holding;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected HouseRuleSetting() {
        this(null, null, null, null);
    }

    @Requires(Right.ADMINISTER)
    public Set<HouseRule> inForce() {
        return holding.inForce();
    }

    @Requires(Right.ADMINISTER)
    public void set(Set<HouseRule> rules) {
        Set<HouseRule> before = holding.inForce();
        holding.write(rules, actor.staff().name(), clock.instant());
        trail.record(new Change("settings.changed", "settings", null, "settings", values(before), values(rules)));
    }

    private static Map<String, Object> values(Set<HouseRule> rules) {
        return Map.of("holding", rules.stream().sorted().map(HouseRule::name).collect(Collectors.joining(", ")));
    }
}
