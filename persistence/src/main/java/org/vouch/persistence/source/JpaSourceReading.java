package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.MergedSource;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.source.SourceRecord;
import org.vouch.domain.source.Tie;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaSourceReading implements SourceReading {

    private static final int LATEST = 8;

    private static final String SOURCE = "SELECT s.*, d.staff_name, d.at AS changed_at,"
            + " EXISTS (SELECT 1 FROM affiliation WHERE body_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM article WHERE outlet_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM credit WHERE source_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM statement WHERE s.id IN (holder_id, rests_on_source_id))"
            + " OR EXISTS (SELECT 1 FROM hop WHERE source_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM caveat WHERE utterer_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM evidence WHERE s.id IN (issuer_id, checker_id))"
            + " OR EXISTS (SELECT 1 FROM grading_round WHERE source_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM edition_subject WHERE source_id = s.id) AS used"
            + " FROM source s LEFT JOIN LATERAL (SELECT staff_name, at FROM change"
            + " WHERE subject_kind = 'source' AND subject_id = s.id ORDER BY at DESC, id DESC LIMIT 1) d ON true"
            + " WHERE s.id = ?";
    private static final String NAMES =
            "SELECT kind, text, language, script FROM source_name WHERE source_id = ? ORDER BY position";
    private static final String INTERESTS = "SELECT text FROM interest WHERE source_id = ? ORDER BY id";
    private static final String TIES = "SELECT a.kind, n.source_id AS other, n.text AS name, a.since, a.until"
            + " FROM affiliation a JOIN source_name n ON n.source_id = a.%s AND n.kind = 'CANONICAL'"
            + " WHERE a.%s = ? ORDER BY %s, a.id";
    private static final String MERGED =
            "SELECT n.source_id, n.text FROM source s JOIN source_name n ON n.source_id = s.%s"
                    + " AND n.kind = 'CANONICAL' WHERE s.%s = ? ORDER BY n.source_id";
    private static final String SAID = "SELECT t.id, t.gist, t.made_on, t.setting, g.grade, "
            + Caveats.of("t.id") + " FROM statement t"
            + " LEFT JOIN LATERAL (SELECT r.grade FROM grade_of_record r WHERE r.statement_id = t.id) g ON true"
            + " WHERE t.holder_id = ? ORDER BY coalesce(t.made_latest, t.made_earliest) DESC NULLS LAST, t.id DESC LIMIT ?";
    private static final String PUBLISHED = "SELECT a.id, a.title, a.language, v.published_on, (SELECT count(*)"
            + " FROM citation q JOIN article_version w ON w.id = q.article_version_id WHERE w.article_id = a.id) AS citations"
            + " FROM article a JOIN LATERAL (SELECT published_on, published_latest FROM article_version"
            + " WHERE article_id = a.id ORDER BY number DESC LIMIT 1) v ON true WHERE a.outlet_id = ?"
            + " ORDER BY v.published_latest DESC NULLS LAST, a.id DESC LIMIT ?";
    private static final String PASSED = "SELECT t.id, t.gist, " + Caveats.of("t.id")
            + ", ARRAY(SELECT n.text FROM hop o JOIN source_name n"
            + " ON n.source_id = o.source_id AND n.kind = 'CANONICAL' WHERE o.citation_id = h.citation_id"
            + " ORDER BY o.position) AS chain FROM hop h JOIN citation q ON q.id = h.citation_id"
            + " JOIN statement t ON t.id = q.statement_id WHERE h.source_id = ? AND h.position > 0"
            + " AND EXISTS (SELECT 1 FROM hop l WHERE l.citation_id = h.citation_id AND l.position > h.position)"
            + " ORDER BY t.id DESC LIMIT ?";
    private static final String COUNTS = "SELECT (SELECT count(*) FROM statement WHERE holder_id = ?),"
            + " (SELECT count(*) FROM article WHERE outlet_id = ?)";

    private final Sql sql;

    @Inject
    JpaSourceReading(Sql sql) {
        this.sql = sql;
    }

    protected JpaSourceReading() {
        this(null);
    }

    @Override
    public Optional<SourceDetails> details(SourceId id) {
        List<Tie> bodies = sql.list(TIES.formatted("body_id", "source_id", "a.id"), SourceRows::tie, id.value());
        List<Tie> members = sql.list(TIES.formatted("source_id", "body_id", "n.text"), SourceRows::tie, id.value());
        List<Name> names = sql.list(NAMES, JpaSourceReading::name, id.value());
        List<String> interests = sql.list(INTERESTS, row -> row.getString(1), id.value());
        MergedSource into = sql.one(MERGED.formatted("merged_into_id", "id"), JpaSourceReading::merged, id.value())
                .orElse(null);
        List<MergedSource> takenIn =
                sql.list(MERGED.formatted("id", "merged_into_id"), JpaSourceReading::merged, id.value());
        return sql.one(SOURCE, row -> details(id, row, names, interests, bodies, members, into, takenIn), id.value());
    }

    @Override
    public SourceRecord record(SourceId id) {
        long n = id.value();
        long[] counts = sql.one(COUNTS, row -> new long[] {row.getLong(1), row.getLong(2)}, n, n)
                .orElseThrow();
        return new SourceRecord(
                counts[0],
                sql.list(
                        SAID,
                        r -> new SourceRecord.Said(
                                r.getLong(1),
                                r.getString(2),
                                r.getString(3),
                                r.getString(4),
                                r.getString(5),
                                Caveats.read(r)),
                        n,
                        LATEST),
                counts[1],
                sql.list(
                        PUBLISHED,
                        r -> new SourceRecord.Published(
                                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getLong(5)),
                        n,
                        LATEST),
                sql.list(
                        PASSED,
                        r -> new SourceRecord.Passed(
                                r.getLong(1), r.getString(2), SourceRows.texts(r, "chain"), Caveats.read(r)),
                        n,
                        LATEST));
    }

    private static SourceDetails details(
            SourceId id,
            ResultSet row,
            List<Name> names,
            List<String> interests,
            List<Tie> bodies,
            List<Tie> members,
            MergedSource mergedInto,
            List<MergedSource> takenIn)
            throws SQLException {
        SourceContent content = new SourceContent(
                SourceKind.valueOf(row.getString("kind")),
                names,
                row.getString("country"),
                bodies.stream()
                        .map(tie -> new Affiliation(tie.kind(), tie.source(), tie.since(), tie.until()))
                        .toList(),
                interests,
                row.getString("note"),
                row.getBoolean("known_to_desk"));
        return new SourceDetails(
                id,
                row.getLong("version"),
                content,
                Columns.instant(row, "retired_at"),
                row.getString("retired_reason"),
                row.getBoolean("used"),
                bodies,
                members,
                mergedInto,
                takenIn,
                row.getString("staff_name"),
                Columns.instant(row, "changed_at"));
    }

    private static MergedSource merged(ResultSet row) throws SQLException {
        return new MergedSource(new SourceId(row.getLong(1)), row.getString(2));
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(NameKind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4));
    }
}
