package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.RolesConverter;
import org.vouch.domain.user.StaffDetails;
import org.vouch.domain.user.StaffFilter;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffListing;
import org.vouch.domain.user.StaffRow;
import org.vouch.domain.user.StaffState;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.ADMINISTER)
class JpaStaffListing implements StaffListing {

    private static final String STATE = "CASE WHEN s.disabled_at IS NOT NULL THEN 'DISABLED'"
            + " WHEN s.password_hash IS NULL THEN 'INVITED' ELSE 'ACTIVE' END";
    private static final String COLUMNS =
            "SELECT s.id, s.version, s.name, s.sign_in_name, s.roles, s.created_at, " + STATE + " AS state";
    private static final String OPEN_LINK = ", (SELECT max(i.expires_at) FROM invitation i WHERE i.staff_id = s.id"
            + " AND i.used_at IS NULL AND i.expires_at > now()) AS link_open_until";
    private static final Map<String, String> SORTS =
            Map.of("name", "folded(s.name)", "signInName", "s.sign_in_name", "since", "s.created_at");
    private static final RolesConverter ROLES = new RolesConverter();

    private final Sql sql;

    @Inject
    JpaStaffListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaStaffListing() {
        this(null);
    }

    @Override
    public Page<StaffRow> page(StaffFilter filter, PageRequest asked) {
        Where where = new Where()
                .and(
                        "strpos(folded(s.name), folded(?)) > 0 OR strpos(folded(s.sign_in_name), folded(?)) > 0",
                        filter.text())
                .and(STATE + " = ?", filter.state())
                .and("? = ANY (string_to_array(s.roles, ','))", filter.role());
        String order = " ORDER BY " + SORTS.getOrDefault(String.valueOf(asked.sort()), "folded(s.name)")
                + (asked.descending() ? " DESC" : "") + ", s.id LIMIT ? OFFSET ?";
        List<StaffRow> rows = sql.list(
                COLUMNS + " FROM staff s" + where + order,
                JpaStaffListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, sql.count("SELECT count(*) FROM staff s" + where, where.arguments()), asked);
    }

    @Override
    public Optional<StaffDetails> details(StaffId id) {
        return sql.one(COLUMNS + OPEN_LINK + " FROM staff s WHERE s.id = ?", JpaStaffListing::detailsOf, id.value());
    }

    private static StaffRow row(ResultSet row) throws SQLException {
        return new StaffRow(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                row.getString("sign_in_name"),
                roles(row),
                StaffState.valueOf(row.getString("state")),
                Columns.instant(row, "created_at"));
    }

    private static StaffDetails detailsOf(ResultSet row) throws SQLException {
        return new StaffDetails(
                new StaffId(row.getLong("id")),
                row.getLong("version"),
                row.getString("name"),
                row.getString("sign_in_name"),
                roles(row),
                StaffState.valueOf(row.getString("state")),
                Columns.instant(row, "link_open_until"));
    }

    private static List<Role> roles(ResultSet row) throws SQLException {
        return List.copyOf(ROLES.convertToEntityAttribute(row.getString("roles")));
    }
}
