package org.vouch.persistence.houserule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.houserule.HoldingRules;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.persistence.shared.Sql;

/** One setting of the desk with their names; while nobody has set it, as the desk comes. */
@ApplicationScoped
class JpaHoldingRules implements HoldingRules {

    private static final String NAME = "house-rules.holding";
    private static final String READ = "SELECT value FROM desk_setting WHERE name = ?";
    private static final String WRITE = "INSERT INTO desk_setting (name, value, changed_at, changed_by_name)"
            + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE SET value = excluded.value,"
            + " changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name";

    private final Sql sql;
    private final EntityManager entities;

    @Inject
    JpaHoldingRules(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    protected JpaHoldingRules() {
        this(null, null);
    }

    @Override
    public Set<HouseRule> inForce() {
        return sql.one(READ, row -> rules(row.getString(1)), NAME).orElseGet(HouseRule::usuallyHolding);
    }

    @Override
    public void write(Set<HouseRule> holding, String by, Instant at) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, NAME)
                .setParameter(2, holding.stream().map(HouseRule::name).sorted().collect(Collectors.joining(",")))
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, by)
                .executeUpdate();
    }

    private static Set<HouseRule> rules(String names) {
        Set<HouseRule> rules = EnumSet.noneOf(HouseRule.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(HouseRule::valueOf)
                .forEach(rules::add);
        return rules;
    }
}
