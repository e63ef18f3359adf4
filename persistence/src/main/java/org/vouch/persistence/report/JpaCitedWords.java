package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.report.CitedWords;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaCitedWords implements CitedWords {

    private static final String QUOTED = """
            SELECT q.statement_id, v.number, q.quote FROM citation q
            JOIN article_version v ON v.id = q.article_version_id
            WHERE v.article_id = ? AND v.number < ? ORDER BY q.span_start, q.id""";

    private final Sql sql;

    @Inject
    JpaCitedWords(Sql sql) {
        this.sql = sql;
    }

    protected JpaCitedWords() {
        this(null);
    }

    @Override
    public List<LostWords> lost(ArticleId article, int version) {
        List<LostWords> quoted = sql.list(
                QUOTED,
                row -> new LostWords(row.getLong("statement_id"), row.getInt("number"), row.getString("quote")),
                article.value(),
                version);
        if (quoted.isEmpty()) {
            return quoted;
        }
        String text = sql.one(
                        "SELECT text FROM article_version WHERE article_id = ? AND number = ?",
                        row -> row.getString(1),
                        article.value(),
                        version)
                .orElse("");
        return LostWords.in(text, quoted);
    }
}
