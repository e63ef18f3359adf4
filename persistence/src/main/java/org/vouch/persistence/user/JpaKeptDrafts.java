package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.user.KeptDraft;
import org.vouch.domain.user.KeptDrafts;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** One statement per act: two windows of one person that keep the same form at once do not stumble over each other. */
@ApplicationScoped
class JpaKeptDrafts implements KeptDrafts {

    private static final String COLUMNS = "SELECT form, subject_id, label, content, kept_at FROM kept_draft ";

    /** Captured articles are long, and no list shows what was typed. */
    private static final String LISTED = "SELECT form, subject_id, label, '' AS content, kept_at FROM kept_draft ";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaKeptDrafts(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaKeptDrafts() {
        this(null, null);
    }

    @Override
    public void keep(StaffId of, KeptDraft draft) {
        entities.createNativeQuery("""
                        INSERT INTO kept_draft (staff_id, form, subject_id, label, content, kept_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (staff_id, form, subject_id)
                        DO UPDATE SET label = excluded.label, content = excluded.content, kept_at = excluded.kept_at
                        """)
                .setParameter(1, of.value())
                .setParameter(2, draft.form())
                .setParameter(3, draft.subjectId())
                .setParameter(4, draft.label())
                .setParameter(5, draft.content())
                .setParameter(6, draft.keptAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public Optional<KeptDraft> find(StaffId of, String form, long subjectId) {
        String where = "WHERE staff_id = ? AND form = ? AND subject_id = ?";
        return sql.one(COLUMNS + where, JpaKeptDrafts::draft, of.value(), form, subjectId);
    }

    @Override
    public void drop(StaffId of, String form, long subjectId) {
        entities.createNativeQuery("DELETE FROM kept_draft WHERE staff_id = ? AND form = ? AND subject_id = ?")
                .setParameter(1, of.value())
                .setParameter(2, form)
                .setParameter(3, subjectId)
                .executeUpdate();
    }

    @Override
    public List<KeptDraft> of(StaffId staff) {
        return sql.list(LISTED + "WHERE staff_id = ? ORDER BY kept_at DESC", JpaKeptDrafts::draft, staff.value());
    }

    private static KeptDraft draft(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getString("form"),
                row.getLong("subject_id"),
                row.getString("label"),
                row.getString("content"),
                Columns.instant(row, "kept_at"));
    }
}
