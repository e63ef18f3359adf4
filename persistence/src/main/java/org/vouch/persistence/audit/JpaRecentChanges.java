package org.vouch.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

/** Walks the index on time from its newest end. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaRecentChanges implements RecentChanges {

    private static final int MOST = 100;

    private final Sql sql;

    @Inject
    JpaRecentChanges(Sql sql) {
        this.sql = sql;
    }

    protected JpaRecentChanges() {
        this(null);
    }

    @Override
    public List<ChangeRow> latest(int most) {
        String editorial = " WHERE c.subject_kind NOT IN ('staff', 'list')";
        return sql.list(
                ChangeRows.COLUMNS + editorial + ChangeRows.NEWEST_FIRST, ChangeRows::map, Math.min(most, MOST));
    }

    @Override
    public Optional<ChangeRow> lastOf(String subjectKind, long subjectId) {
        String ofSubject = " WHERE c.subject_kind = ? AND c.subject_kind <> 'staff' AND c.subject_id = ?"
                + " AND c.action NOT LIKE '%.graded' AND c.action NOT LIKE '%exported'";
        return sql.one(
                ChangeRows.COLUMNS + ofSubject + ChangeRows.NEWEST_FIRST, ChangeRows::map, subjectKind, subjectId, 1);
    }
}
