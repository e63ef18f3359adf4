package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaSourceFinder implements SourceFinder {

    private static final String HINT = "SELECT s.id, c.text AS name, s.kind, s.country,"
            + " CASE WHEN b.kind <> 'CANONICAL' THEN b.text END AS matched";
    private static final String CANONICAL = " JOIN source_name c ON c.source_id = s.id AND c.kind = 'CANONICAL'";

    /** The place where the typed text stands in a name counts first, then that it is its initials, then likeness. */
    private static final String ALIKE = "WITH hit AS (SELECT source_id, kind, text,"
            + " CASE WHEN folded(text) = typed.f THEN 5 WHEN starts_with(folded(text), typed.f) THEN 4"
            + " WHEN position(' ' || typed.f IN folded(text)) > 0 THEN 3"
            + " WHEN position(typed.f IN folded(text)) > 0 THEN 2"
            + " WHEN initials(text) @> ARRAY[typed.f] THEN 1 ELSE 0 END AS place,"
            + " word_similarity(typed.f, folded(text)) AS likeness"
            + " FROM source_name, (SELECT folded(?) AS f) typed WHERE folded(text)" + LikePattern.HOLDS
            + " OR folded(?) <% folded(text) OR initials(text) @> ARRAY[folded(?)]),"
            + " best AS (SELECT DISTINCT ON (source_id) * FROM hit"
            + " ORDER BY source_id, place DESC, likeness DESC, kind <> 'CANONICAL', text) "
            + HINT
            + " FROM best b JOIN source s ON s.id = b.source_id" + CANONICAL
            + " WHERE s.retired_at IS NULL ORDER BY b.place DESC, b.likeness DESC, folded(c.text), s.id LIMIT ?";

    /** How well the worst matched word of one name is found in the other, and how well all are. */
    private static final String WORDS = "(SELECT min(best) AS worst, avg(best) AS mean FROM"
            + " (SELECT max(similarity(one, other)) AS best FROM regexp_split_to_table(%s, '[^[:alnum:]]+') one,"
            + " regexp_split_to_table(%s, '[^[:alnum:]]+') other WHERE one <> '' GROUP BY one) word)";

    /**
     * "Government of Russia" and "Government of Ukraine" share most letters and are two: every word of one name has to
     * be found in the other.
     */
    private static final String NEAR = "WITH hit AS (SELECT n.source_id, n.kind, n.text,"
            + " greatest(similarity(n.f, t.f), a.mean, b.mean, CASE WHEN short THEN 0.5 END) AS likeness"
            + " FROM (SELECT folded(text) AS f FROM unnest(?) AS typed(text)) t"
            + " CROSS JOIN (SELECT source_id, kind, text, folded(text) AS f FROM source_name) n"
            + " CROSS JOIN LATERAL (SELECT length(t.f) > 1 AND initials(n.text) @> ARRAY[t.f]"
            + " OR length(n.f) > 1 AND initials(t.f) @> ARRAY[n.f] AS short) i"
            + " CROSS JOIN LATERAL " + WORDS.formatted("t.f", "n.f") + " a"
            + " CROSS JOIN LATERAL " + WORDS.formatted("n.f", "t.f") + " b"
            + " WHERE n.kind <> 'DESCRIPTION' AND (short OR (n.f % t.f OR t.f <% n.f)"
            + " AND greatest(a.worst, b.worst, similarity(n.f, t.f) - 0.2) >= 0.4)),"
            + " best AS (SELECT DISTINCT ON (source_id) * FROM hit"
            + " ORDER BY source_id, likeness DESC, kind <> 'CANONICAL', text) "
            + HINT
            + ", s.retired_at IS NOT NULL AS retired, b.likeness"
            + " FROM best b JOIN source s ON s.id = b.source_id" + CANONICAL
            + " WHERE s.merged_into_id IS NULL ORDER BY b.likeness DESC, folded(c.text), s.id LIMIT ?";

    private static final String FIND = "SELECT s.id, c.text AS name, s.kind, s.country, NULL AS matched FROM source s"
            + CANONICAL + " WHERE s.id = ?";

    private static final String CALLED = "SELECT s.id, c.text AS name, s.kind, s.country, NULL AS matched FROM source s"
            + CANONICAL + " WHERE s.retired_at IS NULL AND s.id IN"
            + " (SELECT source_id FROM source_name WHERE folded(text)" + LikePattern.IS + ") ORDER BY s.id";

    private final Sql sql;

    @Inject
    JpaSourceFinder(Sql sql) {
        this.sql = sql;
    }

    protected JpaSourceFinder() {
        this(null);
    }

    @Override
    public List<SourceHint> alike(String text, int most) {
        if (saysNothing(text)) {
            return List.of();
        }
        String t = text.strip();
        return sql.list(ALIKE, JpaSourceFinder::hint, t, t, t, t, most);
    }

    private static boolean saysNothing(String text) {
        return text == null || text.isBlank() || text.indexOf('\0') >= 0;
    }

    @Override
    public Optional<SourceHint> find(SourceId id) {
        return sql.one(FIND, JpaSourceFinder::hint, id.value());
    }

    @Override
    public List<SourceHint> called(String name) {
        return saysNothing(name) ? List.of() : sql.list(CALLED, JpaSourceFinder::hint, name.strip());
    }

    @Override
    public List<NearSource> near(Collection<String> names, int most) {
        List<String> typed = names.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.indexOf('\0') < 0)
                .toList();
        return sql.list(NEAR, JpaSourceFinder::near, typed, most);
    }

    private static SourceHint hint(ResultSet row) throws SQLException {
        return new SourceHint(
                new SourceId(row.getLong("id")),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("country"),
                row.getString("matched"));
    }

    private static NearSource near(ResultSet row) throws SQLException {
        return new NearSource(hint(row), row.getBoolean("retired"), row.getDouble("likeness"));
    }
}
