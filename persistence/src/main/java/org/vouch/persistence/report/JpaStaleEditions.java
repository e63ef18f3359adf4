package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.report.LeaningEdition;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.StaleEdition;
import org.vouch.domain.report.StaleEditions;
import org.vouch.domain.report.StaleKind;
import org.vouch.domain.report.StaleReason;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaStaleEditions implements StaleEditions {

    /** A release that is under way has finished before it is asked which editions there are, or waits. */
    static final String HOLD = "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('editions'))) held";

    private static final String EDITIONS = """
            SELECT e.id, e.report_id, e.number, e.title, ARRAY (SELECT s.statement_id FROM edition_subject s
                WHERE s.edition_id = e.id AND s.statement_id IS NOT NULL) AS statements, %s AS used
            FROM edition e""";

    private static final String IN_FORCE = """
            WHERE NOT EXISTS (SELECT FROM edition l WHERE l.report_id = e.report_id AND l.number > e.number)
                AND (%s)
            ORDER BY e.id""";

    private static final String REGRADED =
            EDITIONS.formatted("r.used") + " JOIN (" + RegradedRows.EDITIONS + ") r ON r.edition_id = e.id ";

    private static final String LEANING = EDITIONS.formatted("NULL");

    private static final String SUBJECT = "e.id IN (SELECT s.edition_id FROM edition_subject s WHERE %s)";

    /** A statement that is revised once more makes nothing stale that is so because of it. */
    private static final String NOT_MARKED = " AND NOT EXISTS (SELECT FROM stale_edition m WHERE m.edition_id = e.id"
            + " AND m.reason = 'REVISION' AND m.subject_id = ? AND m.acknowledged_at IS NULL)";

    private static final String OPEN_FROM =
            "SELECT s FROM StaleEdition s WHERE s.roundId = :round AND s.acknowledgedAt IS NULL ORDER BY s.id";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaStaleEditions(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaStaleEditions() {
        this(null, null);
    }

    @Override
    public List<LeaningEdition> leaningOn(StaleReason reason) {
        entities.createNativeQuery(HOLD).getResultList();
        return reason.subjectKind().equals("source")
                ? sql.list(REGRADED + IN_FORCE.formatted("true"), JpaStaleEditions::edition, RegradedRows.asked(reason))
                : sql.list(
                        LEANING + " " + IN_FORCE.formatted(condition(reason)),
                        JpaStaleEditions::edition,
                        arguments(reason));
    }

    /** Where an article was only counted with, its retraction changes what stands in the rows, and a correction does not. */
    private static String condition(StaleReason reason) {
        if (reason.subjectKind().equals("statement")) {
            String chosen = SUBJECT.formatted("s.statement_id = ?");
            return reason.kind() == StaleKind.REVISION ? chosen + NOT_MARKED : chosen;
        }
        boolean isTaken = reason.kind() == StaleKind.RETRACTION;
        return SUBJECT.formatted(isTaken ? "s.article_id = ?" : "s.article_id = ? AND NOT s.by_origins");
    }

    private static Object[] arguments(StaleReason reason) {
        return reason.kind() == StaleKind.REVISION
                ? new Object[] {reason.subjectId(), reason.subjectId()}
                : new Object[] {reason.subjectId()};
    }

    @Override
    public List<StaleEdition> openFrom(RoundId round) {
        entities.createNativeQuery(HOLD).getResultList();
        return entities.createQuery(OPEN_FROM, StaleEdition.class)
                .setParameter("round", round.value())
                .getResultList();
    }

    @Override
    public void remove(StaleEdition stale) {
        Writes.remove(entities, stale);
    }

    @Override
    public void add(StaleEdition stale) {
        Writes.add(entities, stale);
    }

    @Override
    public Optional<StaleEdition> find(long id) {
        return Optional.ofNullable(entities.find(StaleEdition.class, id));
    }

    @Override
    public LeaningEdition edition(StaleEdition stale) {
        return sql.one(LEANING + " WHERE e.id = ?", JpaStaleEditions::edition, stale.edition())
                .orElseThrow();
    }

    @Override
    public void flush() {
        Writes.flush(entities);
    }

    private static LeaningEdition edition(ResultSet row) throws SQLException {
        return new LeaningEdition(
                row.getLong("id"),
                new ReportId(row.getLong("report_id")),
                row.getInt("number"),
                row.getString("title"),
                List.of((Long[]) row.getArray("statements").getArray()),
                row.getString("used"));
    }
}
