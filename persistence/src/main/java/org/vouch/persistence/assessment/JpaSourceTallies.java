package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.assessment.SourceTallies;
import org.vouch.domain.assessment.SourceTally;
import org.vouch.domain.assessment.SourceTally.StanceCount;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaSourceTallies implements SourceTallies {

    private static final String COUNTS = """
            SELECT b.stance, g.grade, count(DISTINCT t.id) AS statements
            FROM statement t JOIN bearing b ON b.statement_id = t.id
            LEFT JOIN grade_of_record g ON g.statement_id = t.id
            WHERE t.holder_id = ? GROUP BY b.stance, g.grade""";

    private static final String HELD = """
            SELECT count(*) AS held, count(*) FILTER (WHERE g.grade = '1') AS borne_out,
                count(*) FILTER (WHERE EXISTS (SELECT FROM bearing b
                    JOIN bearing n ON n.claim_id = b.claim_id AND n.stance = 'DENIES'
                    JOIN statement d ON d.id = n.statement_id AND d.holder_id <> t.holder_id
                    WHERE b.statement_id = t.id AND b.stance = 'ASSERTS')) AS denied,
                count(*) FILTER (WHERE EXISTS (SELECT FROM citation q
                    JOIN article_version v ON v.id = q.article_version_id
                    JOIN article_version w ON w.article_id = v.article_id AND w.number > v.number
                        AND w.kind IN ('CORRECTION', 'RETRACTION')
                    WHERE q.statement_id = t.id)) AS corrected
            FROM statement t LEFT JOIN grade_of_record g ON g.statement_id = t.id
            WHERE t.holder_id = ?""";

    private final Sql sql;

    @Inject
    JpaSourceTallies(Sql sql) {
        this.sql = sql;
    }

    protected JpaSourceTallies() {
        this(null);
    }

    @Override
    public SourceTally of(SourceId source) {
        List<StanceCount> counts = sql.list(
                COUNTS,
                row -> new StanceCount(
                        Stance.valueOf(row.getString("stance")), row.getString("grade"), row.getLong("statements")),
                source.value());
        return sql.one(
                        HELD,
                        row -> new SourceTally(
                                row.getLong("held"),
                                row.getLong("borne_out"),
                                row.getLong("denied"),
                                row.getLong("corrected"),
                                counts),
                        source.value())
                .orElseThrow();
    }
}
