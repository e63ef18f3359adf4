package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.assessment.Matters;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

/** What a round that is not settled is limited to is not among them: what waits is judged blind. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaMatters implements Matters {

    private static final String IN_USE = """
            SELECT mode() WITHIN GROUP (ORDER BY matter) AS matter
            FROM (SELECT matter FROM claim_matter UNION ALL SELECT matter FROM standing_record_grade WHERE matter IS NOT NULL) used
            GROUP BY folded(matter) ORDER BY folded(matter) COLLATE "und-x-icu" LIMIT 500""";

    private final Sql sql;

    @Inject
    JpaMatters(Sql sql) {
        this.sql = sql;
    }

    protected JpaMatters() {
        this(null);
    }

    @Override
    public List<String> inUse() {
        return sql.list(IN_USE, row -> row.getString(1));
    }
}
