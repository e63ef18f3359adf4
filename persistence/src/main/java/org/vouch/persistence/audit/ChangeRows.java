package org.vouch.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.audit.ChangedField;
import org.vouch.persistence.shared.Columns;

/** Makes entries of the trail from rows; old and new are set side by side. */
final class ChangeRows {

    static final String COLUMNS =
            "SELECT c.id, c.at, c.staff_name, c.action, c.subject_kind, c.subject_id, c.label, c.before, c.after"
                    + " FROM change c";
    static final String NEWEST_FIRST = " ORDER BY c.at DESC, c.id DESC LIMIT ?";

    private ChangeRows() {}

    static ChangeRow map(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getLong("id"),
                Columns.instant(row, "at"),
                row.getString("staff_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getObject("subject_id", Long.class),
                row.getString("label"),
                fields(ChangedValues.read(row.getString("before")), ChangedValues.read(row.getString("after"))));
    }

    private static List<ChangedField> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new ChangedField(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .toList();
    }
}
