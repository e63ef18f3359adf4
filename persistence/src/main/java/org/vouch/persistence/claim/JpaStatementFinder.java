package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.PerhapsSame;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.claim.StatementHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaStatementFinder implements StatementFinder {

    static final String HINT = "SELECT s.id, s.gist, n.text AS holder FROM statement s"
            + " JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'";

    private static final Pattern NUMBER = Pattern.compile("[sS]?(\\d{1,18})");
    private static final String ALIKE = HINT
            + " WHERE folded(s.gist)" + LikePattern.HOLDS + " OR folded(?) <% folded(s.gist)"
            + " OR s.holder_id IN (SELECT m.source_id FROM source_name m WHERE folded(m.text)" + LikePattern.HOLDS + ")"
            + " ORDER BY word_similarity(folded(?), folded(s.gist)) DESC, s.id DESC LIMIT ?";

    /** Words alone make a pair from a fifth of likeness on, which is low; with a shared claim they are always a pair. */
    private static final String PERHAPS_SAME = """
            WITH near AS (
                SELECT s.id, s.gist, s.made_on, c.n, c.outlets,
                    greatest(c.likeness, similarity(folded(s.gist), folded(?))) AS likeness,
                    (SELECT count(*) FROM bearing b WHERE b.statement_id = s.id AND b.claim_id = ANY (?::bigint[])) AS shared
                FROM statement s
                CROSS JOIN LATERAL (
                    SELECT count(*) AS n, max(similarity(folded(c.quote), folded(?))) AS likeness,
                        string_agg(DISTINCT o.text, ', ') AS outlets
                    FROM citation c
                    JOIN article_version v ON v.id = c.article_version_id
                    JOIN article a ON a.id = v.article_id
                    JOIN source_name o ON o.source_id = a.outlet_id AND o.kind = 'CANONICAL'
                    WHERE c.statement_id = s.id) c
                WHERE s.holder_id = ?)
            SELECT near.*, <caveats> FROM near WHERE likeness >= 0.2 OR shared > 0
            ORDER BY shared DESC, likeness DESC, id DESC LIMIT 5
            """.replace("<caveats>", Caveats.of("near.id"));

    private final Sql sql;

    @Inject
    JpaStatementFinder(Sql sql) {
        this.sql = sql;
    }

    protected JpaStatementFinder() {
        this(null);
    }

    @Override
    public List<PerhapsSame> perhapsSame(SourceId holder, String words, Collection<ClaimId> claims) {
        String typed = words == null ? "" : words.replace("\0", "");
        List<Long> numbers = claims.stream().map(ClaimId::value).toList();
        return sql.list(
                PERHAPS_SAME,
                row -> new PerhapsSame(
                        new StatementId(row.getLong("id")),
                        row.getString("gist"),
                        StatementColumns.date(row, "made_on"),
                        row.getString("outlets"),
                        row.getInt("n"),
                        Caveats.read(row)),
                typed,
                numbers,
                typed,
                holder.value());
    }

    @Override
    public List<StatementHint> alike(String typed, int most) {
        if (typed == null || typed.isBlank() || typed.indexOf('\0') >= 0) {
            return List.of();
        }
        String words = typed.strip();
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            return find(new StatementId(Long.parseLong(number.group(1)))).stream()
                    .toList();
        }
        return sql.list(ALIKE, JpaStatementFinder::hint, words, words, words, words, most);
    }

    @Override
    public Optional<StatementHint> find(StatementId id) {
        return sql.one(HINT + " WHERE s.id = ?", JpaStatementFinder::hint, id.value());
    }

    static StatementHint hint(ResultSet row) throws SQLException {
        return new StatementHint(new StatementId(row.getLong("id")), row.getString("gist"), row.getString("holder"));
    }
}
