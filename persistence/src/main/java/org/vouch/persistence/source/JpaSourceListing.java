package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceFacet;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceListing;
import org.vouch.domain.source.SourceRow;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaSourceListing implements SourceListing {

    private static final String HOLDS = "(SELECT count(*) FROM statement t WHERE t.holder_id = m.id)";
    private static final String CARRIES =
            "(SELECT count(*) FROM article a JOIN article_version v ON v.article_id = a.id"
                    + " JOIN citation q ON q.article_version_id = v.id WHERE a.outlet_id = m.id)";
    private static final String SAID = "(SELECT t.made_on FROM statement t WHERE t.holder_id = m.id"
            + " ORDER BY coalesce(t.made_latest, t.made_earliest) DESC NULLS LAST, t.id DESC LIMIT 1)";
    private static final String PUBLISHED = "(SELECT v.published_on FROM article a"
            + " JOIN article_version v ON v.article_id = a.id WHERE a.outlet_id = m.id"
            + " ORDER BY coalesce(v.published_latest, v.published_earliest) DESC NULLS LAST, v.id DESC LIMIT 1)";
    private static final String LAST_DAY = "greatest((SELECT max(coalesce(t.made_latest, t.made_earliest))"
            + " FROM statement t WHERE t.holder_id = m.id), (SELECT max(coalesce(v.published_latest,"
            + " v.published_earliest)) FROM article a JOIN article_version v ON v.article_id = a.id"
            + " WHERE a.outlet_id = m.id))";

    private static final Map<String, String> SORTS = Map.of(
            "name",
            "m.folded_name COLLATE \"und-x-icu\"",
            "kind",
            "m.kind",
            "grade",
            "nullif(m.grade, '-')",
            "holds",
            HOLDS,
            "carries",
            CARRIES,
            "last",
            LAST_DAY);

    /** Each source that bears the words asked for, and for each facet whether it is among those chosen. */
    private static final String MATCHES = "WITH every AS (SELECT s.id, s.kind, coalesce(s.country, '-') AS country,"
            + " coalesce(g.grade, '-') AS grade, g.review_on, s.retired_at IS NOT NULL AS retired, c.text AS name,"
            + " CASE WHEN EXISTS (SELECT 1 FROM interest i WHERE i.source_id = s.id) THEN 'SOME' ELSE 'NONE' END AS stake,"
            + " folded(c.text) AS folded_name, CASE WHEN folded(c.text) ~ '^[[:alpha:]]'"
            + " THEN upper(left(folded(c.text), 1)) ELSE '#' END AS letter"
            + " FROM source s JOIN source_name c ON c.source_id = s.id AND c.kind = 'CANONICAL'"
            + " LEFT JOIN LATERAL (SELECT r.grade, r.review_on FROM grade_of_record r WHERE r.source_id = s.id) g ON true WHERE s.merged_into_id IS NULL%s),"
            + " m AS (SELECT *, cardinality(?::text[]) = 0 OR kind = ANY (?) AS by_kind,"
            + " cardinality(?::text[]) = 0 OR country = ANY (?) AS by_country,"
            + " cardinality(?::text[]) = 0 OR grade = ANY (?) AS by_grade,"
            + " cardinality(?::text[]) = 0 OR stake = ANY (?) AS by_stake,"
            + " retired = ? AS by_retired, coalesce(letter = ?, true) AS by_letter FROM every) ";

    private static final String ALL = "by_kind AND by_country AND by_grade AND by_stake AND by_retired AND by_letter";

    private static final String ROW = "SELECT m.*, " + HOLDS + " AS holds, " + CARRIES + " AS carries, coalesce(" + SAID
            + ", " + PUBLISHED + ") AS last, EXISTS (SELECT 1 FROM credit e WHERE e.source_id = m.id) AS credited,"
            + " ARRAY(SELECT n.text FROM source_name n WHERE n.source_id = m.id AND n.kind <> 'CANONICAL'"
            + " ORDER BY n.position) AS aliases,"
            + " ARRAY(SELECT coalesce(n.language, '') FROM source_name n WHERE n.source_id = m.id"
            + " AND n.kind <> 'CANONICAL' ORDER BY n.position) AS languages,"
            + " ARRAY(SELECT f.kind FROM affiliation f WHERE f.source_id = m.id ORDER BY f.id) AS tie_kinds,"
            + " ARRAY(SELECT f.body_id::text FROM affiliation f WHERE f.source_id = m.id ORDER BY f.id) AS tie_ids,"
            + " ARRAY(SELECT b.text FROM affiliation f JOIN source_name b ON b.source_id = f.body_id"
            + " AND b.kind = 'CANONICAL' WHERE f.source_id = m.id ORDER BY f.id) AS tie_names FROM m WHERE " + ALL;

    private final Sql sql;

    @Inject
    JpaSourceListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaSourceListing() {
        this(null);
    }

    @Override
    public Page<SourceRow> page(SourceFilter filter, PageRequest asked) {
        String order = order(asked) + " LIMIT ? OFFSET ?";
        List<SourceRow> rows = sql.list(
                matches(filter) + ROW + order, SourceRows::row, arguments(filter, asked.size(), asked.offset()));
        long total = sql.count(matches(filter) + "SELECT count(*) FROM m WHERE " + ALL, arguments(filter));
        return new Page<>(rows, total, asked);
    }

    /** The numbers of all that the filter leaves, in the order that is asked for. */
    static Asking numbers(SourceFilter filter, PageRequest asked) {
        return Asking.of(matches(filter) + "SELECT m.id FROM m WHERE " + ALL + order(asked), arguments(filter));
    }

    private static String order(PageRequest asked) {
        String sort = SORTS.getOrDefault(asked.sort() == null ? "name" : asked.sort(), SORTS.get("name"));
        return " ORDER BY " + sort + (asked.descending() ? " DESC" : " ASC")
                + " NULLS LAST, m.folded_name COLLATE \"und-x-icu\", m.id";
    }

    @Override
    public List<SourceFacet> facets(SourceFilter filter) {
        String each = String.join(
                " UNION ALL ",
                List.of(
                        facet("kind", "kind"),
                        facet("country", "country"),
                        facet("grade", "grade"),
                        facet("stake", "stake"),
                        facet("retired", "retired::text"),
                        facet("letter", "letter")));
        return sql.list(
                matches(filter) + each,
                row -> new SourceFacet(row.getString(1), row.getString(2), row.getLong(3)),
                arguments(filter));
    }

    private static String facet(String name, String value) {
        String others = ALL.replace("by_" + name, "true");
        return "SELECT '" + name + "', " + value + ", count(*) FILTER (WHERE " + others + ") FROM m GROUP BY 2";
    }

    private static String matches(SourceFilter filter) {
        List<String> words = words(filter);
        String one = " AND folded(n.text)" + LikePattern.HOLDS;
        return MATCHES.formatted(
                words.isEmpty()
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM source_name n WHERE n.source_id = s.id" + one.repeat(words.size())
                                + ")");
    }

    private static Object[] arguments(SourceFilter filter, Object... more) {
        List<Object> all = new ArrayList<>(words(filter));
        for (Object chosen : List.of(filter.kinds(), filter.countries(), filter.grades(), filter.stakes())) {
            all.addAll(List.of(chosen, chosen));
        }
        all.add(filter.retired());
        all.add(filter.letter());
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static List<String> words(SourceFilter filter) {
        String text =
                filter.text() == null ? "" : filter.text().replace('\0', ' ').strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
}
