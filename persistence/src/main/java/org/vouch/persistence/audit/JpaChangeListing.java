package org.vouch.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.audit.ChangeChoices;
import org.vouch.domain.audit.ChangeFilter;
import org.vouch.domain.audit.ChangeListing;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

/** Reads the trail by the index on its time. */
@ApplicationScoped
@Requires(Right.ADMINISTER)
class JpaChangeListing implements ChangeListing {

    private static final String HOLDS_TEXT = "strpos(folded(c.label), folded(?)) > 0"
            + " OR strpos(folded(coalesce(c.before::text, '')), folded(?)) > 0"
            + " OR strpos(folded(coalesce(c.after::text, '')), folded(?)) > 0";

    private final Sql sql;

    @Inject
    JpaChangeListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaChangeListing() {
        this(null);
    }

    @Override
    public Page<ChangeRow> page(ChangeFilter filter, PageRequest asked) {
        Where where = where(filter);
        long total = sql.count("SELECT count(*) FROM change c" + where, where.arguments());
        List<ChangeRow> rows = sql.list(
                ChangeRows.COLUMNS + where + ChangeRows.NEWEST_FIRST + " OFFSET ?",
                ChangeRows::map,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, total, asked);
    }

    @Override
    public ChangeChoices choices() {
        return new ChangeChoices(
                sql.list(
                        "SELECT s.id, s.name FROM staff s WHERE EXISTS (SELECT FROM change c WHERE c.staff_id = s.id)"
                                + " ORDER BY folded(s.name), s.id",
                        row -> new ChangeChoices.Person(row.getLong(1), row.getString(2))),
                sql.list("SELECT DISTINCT action FROM change ORDER BY 1", row -> row.getString(1)),
                sql.list("SELECT DISTINCT subject_kind FROM change ORDER BY 1", row -> row.getString(1)));
    }

    private static Where where(ChangeFilter filter) {
        return new Where()
                .and("c.staff_id = ?", filter.who().map(StaffId::value))
                .and("c.action = ?", filter.action())
                .and("c.subject_kind = ?", filter.subjectKind())
                .and(HOLDS_TEXT, filter.text())
                .and("c.at >= ?", filter.from())
                .and("c.at < ?", filter.before());
    }
}
