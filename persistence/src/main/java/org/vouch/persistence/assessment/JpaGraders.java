package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.Graders;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.GRADE)
class JpaGraders implements Graders {

    private static final String GRADERS = "SELECT id, name FROM staff WHERE disabled_at IS NULL"
            + " AND string_to_array(roles, ',') && ARRAY['EDITOR', 'SENIOR_EDITOR'] ORDER BY name, id";

    private final Sql sql;

    @Inject
    JpaGraders(Sql sql) {
        this.sql = sql;
    }

    protected JpaGraders() {
        this(null);
    }

    @Override
    public List<Grader> all() {
        return sql.list(GRADERS, row -> new Grader(new StaffId(row.getLong("id")), row.getString("name")));
    }
}
