package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vouch.domain.user.PresentStaff;
import org.vouch.domain.user.RolesConverter;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.domain.user.StaffPresence;
import org.vouch.persistence.shared.Sql;

/** One statement by primary key. The stamp is a digest of the password's hash, which itself stays here. */
@ApplicationScoped
class JpaStaffPresence implements StaffPresence {

    private static final String PRESENT = """
            SELECT id, name, roles, language, encode(sha256(convert_to(password_hash, 'UTF8')), 'hex') AS stamp
            FROM staff WHERE id = ? AND disabled_at IS NULL AND password_hash IS NOT NULL
            """;
    private static final RolesConverter ROLES = new RolesConverter();

    private final Sql sql;

    @Inject
    JpaStaffPresence(Sql sql) {
        this.sql = sql;
    }

    protected JpaStaffPresence() {
        this(null);
    }

    @Override
    public Optional<PresentStaff> present(StaffId id) {
        return sql.one(PRESENT, JpaStaffPresence::present, id.value());
    }

    private static PresentStaff present(ResultSet row) throws SQLException {
        StaffMember member = new StaffMember(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                ROLES.convertToEntityAttribute(row.getString("roles")),
                row.getString("language"));
        return new PresentStaff(member, row.getString("stamp"));
    }
}
