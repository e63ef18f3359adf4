package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.report.SecondReader;
import org.vouch.domain.report.SecondReaders;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.DRAFT)
class JpaSecondReaders implements SecondReaders {

    private static final String READERS = "SELECT id, name FROM staff WHERE disabled_at IS NULL"
            + " AND string_to_array(roles, ',') && ARRAY['EDITOR', 'SENIOR_EDITOR'] ORDER BY name, id";

    private final Sql sql;

    @Inject
    JpaSecondReaders(Sql sql) {
        this.sql = sql;
    }

    protected JpaSecondReaders() {
        this(null);
    }

    @Override
    public List<SecondReader> all() {
        return sql.list(READERS, row -> new SecondReader(new StaffId(row.getLong("id")), row.getString("name")));
    }
}
