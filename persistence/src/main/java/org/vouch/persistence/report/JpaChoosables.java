package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.report.Choosable;
import org.vouch.domain.report.Choosables;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaChoosables implements Choosables {

    private static final String STATEMENTS = """
            SELECT s.id, s.gist, n.text AS holder, s.made_on,
                ARRAY (SELECT b.claim_id FROM bearing b WHERE b.statement_id = s.id ORDER BY b.claim_id) AS claims
            FROM statement s JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'""";

    private static final String ORDER = " ORDER BY s.made_earliest NULLS LAST, s.id";

    private final Sql sql;

    @Inject
    JpaChoosables(Sql sql) {
        this.sql = sql;
    }

    protected JpaChoosables() {
        this(null);
    }

    @Override
    public List<Choosable> of(Collection<Long> statements) {
        return statements.isEmpty() ? List.of() : read(new Where().andAny("s.id = ANY (?)", statements));
    }

    @Override
    public List<Choosable> of(ArticleId article) {
        return sql.list(
                STATEMENTS
                        + " WHERE EXISTS (SELECT FROM citation q JOIN article_version v ON v.id = q.article_version_id"
                        + " WHERE q.statement_id = s.id AND v.article_id = ?)" + ORDER,
                JpaChoosables::choosable,
                article.value());
    }

    @Override
    public List<Choosable> on(Collection<Long> claims, LocalDate since) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Where where = new Where()
                .andAny("EXISTS (SELECT FROM bearing b WHERE b.statement_id = s.id AND b.claim_id = ANY (?))", claims)
                .and("coalesce(s.made_latest, s.made_earliest) >= ?", Optional.ofNullable(since));
        return read(where);
    }

    private List<Choosable> read(Where where) {
        return sql.list(STATEMENTS + where + ORDER, JpaChoosables::choosable, where.arguments());
    }

    private static Choosable choosable(ResultSet row) throws SQLException {
        return new Choosable(
                row.getLong("id"),
                row.getString("gist"),
                row.getString("holder"),
                row.getString("made_on"),
                List.of((Long[]) row.getArray("claims").getArray()));
    }
}
