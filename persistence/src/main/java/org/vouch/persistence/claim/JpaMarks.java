package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.claim.Mark;
import org.vouch.domain.claim.Marks;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaMarks implements Marks {

    private static final String MARKS = """
            SELECT c.id, c.statement_id, c.span_start, c.span_end, c.quote,
                ARRAY(SELECT DISTINCT b.stance FROM bearing b WHERE b.statement_id = c.statement_id) AS stances
            FROM citation c WHERE c.article_version_id = ? ORDER BY c.span_start, c.span_end, c.id
            """;

    private final Sql sql;

    @Inject
    JpaMarks(Sql sql) {
        this.sql = sql;
    }

    protected JpaMarks() {
        this(null);
    }

    @Override
    public List<Mark> ofVersion(ArticleVersionId version) {
        return sql.list(MARKS, JpaMarks::mark, version.value());
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                new CitationId(row.getLong("id")),
                new StatementId(row.getLong("statement_id")),
                row.getInt("span_start"),
                row.getInt("span_end"),
                row.getString("quote"),
                stances(row.getArray("stances")),
                false);
    }

    private static List<Stance> stances(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray())
                .map(Stance::valueOf)
                .sorted()
                .toList();
    }
}
