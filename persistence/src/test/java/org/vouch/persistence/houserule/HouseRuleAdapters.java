package org.vouch.persistence.houserule;

import jakarta.persistence.EntityManager;
import org.vouch.domain.houserule.DraftReading;
import org.vouch.domain.houserule.HoldingRules;
import org.vouch.persistence.shared.Sql;

/** The adapters of this package for the tests of others. */
public final class HouseRuleAdapters {

    private HouseRuleAdapters() {}

    public static DraftReading reading(Sql sql) {
        return new JpaDraftReading(sql);
    }

    public static HoldingRules holding(Sql sql, EntityManager entities) {
        return new JpaHoldingRules(sql, entities);
    }
}
