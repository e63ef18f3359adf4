package org.vouch.persistence.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.opinion.OpinionFacets;
import org.vouch.domain.opinion.OpinionFacets.ListCount;
import org.vouch.domain.opinion.OpinionFacets.TermCount;
import org.vouch.domain.opinion.OpinionFilter;
import org.vouch.domain.opinion.OpinionId;
import org.vouch.domain.opinion.OpinionListId;
import org.vouch.domain.opinion.OpinionListRow;
import org.vouch.domain.opinion.OpinionListing;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaOpinionListing implements OpinionListing {

    private static final int MOST_TERMS = 20;

    private static final String ROWS = """
            SELECT o.*, l.name AS list_name, l.as_of, l.licence, l.address AS list_address, n.text AS source_name,
                ARRAY (SELECT t.term FROM opinion_term t WHERE t.opinion_id = o.id ORDER BY t.position) AS terms
            FROM cited_opinion o
            JOIN opinion_list l ON l.id = o.list_id
            LEFT JOIN source_name n ON n.source_id = o.source_id AND n.kind = 'CANONICAL'""";

    private static final String LISTS = """
            SELECT l.id AS list_id, l.name AS list_name, l.as_of, l.licence, l.address AS list_address,
                (SELECT count(*) FROM cited_opinion o WHERE o.list_id = l.id) AS many
            FROM opinion_list l ORDER BY folded(l.name), l.as_of DESC""";

    private static final String TERMS = "SELECT term, count(*) FROM opinion_term GROUP BY term"
            + " ORDER BY count(*) DESC, term LIMIT " + MOST_TERMS;

    private static final String LINKED = "SELECT count(*) FROM cited_opinion WHERE source_id IS NOT NULL";

    private final Sql sql;

    @Inject
    JpaOpinionListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaOpinionListing() {
        this(null);
    }

    @Override
    public Page<OpinionRow> page(OpinionFilter filter, PageRequest asked) {
        Where where = conditions(filter);
        long total = sql.count("SELECT count(*) FROM cited_opinion o" + where, where.arguments());
        List<OpinionRow> rows = sql.list(
                ROWS + where + " ORDER BY folded(o.name), o.id LIMIT ? OFFSET ?",
                JpaOpinionListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(rows, total, asked);
    }

    @Override
    public OpinionFacets facets() {
        List<ListCount> lists = sql.list(LISTS, row -> new ListCount(list(row), row.getLong("many")));
        List<TermCount> terms = sql.list(TERMS, row -> new TermCount(row.getString(1), row.getLong(2)));
        long linked = sql.count(LINKED);
        return new OpinionFacets(lists, terms, linked, sql.count("SELECT count(*) FROM cited_opinion") - linked);
    }

    @Override
    public Optional<OpinionRow> find(OpinionId id) {
        return sql.one(ROWS + " WHERE o.id = ?", JpaOpinionListing::row, id.value());
    }

    @Override
    public List<OpinionRow> of(SourceId source) {
        return sql.list(
                ROWS + " WHERE o.source_id = ? ORDER BY l.as_of DESC, l.id, o.line",
                JpaOpinionListing::row,
                source.value());
    }

    private static Where conditions(OpinionFilter filter) {
        return new Where()
                .and(
                        "strpos(folded(concat_ws(' ', o.name, o.words)), folded(?)) > 0",
                        Optional.of(filter.text()).filter(text -> !text.isEmpty()))
                .andAny("o.list_id = ANY (?)", filter.lists())
                .andAny(
                        "EXISTS (SELECT FROM opinion_term t WHERE t.opinion_id = o.id AND t.term = ANY (?))",
                        filter.terms())
                .and("(o.source_id IS NOT NULL) = ?", filter.linked());
    }

    private static OpinionRow row(ResultSet row) throws SQLException {
        long source = row.getLong("source_id");
        boolean linked = !row.wasNull();
        return new OpinionRow(
                new OpinionId(row.getLong("id")),
                row.getLong("version"),
                list(row),
                row.getString("name"),
                Columns.strings(row, "terms"),
                row.getString("words"),
                row.getString("address"),
                row.getBoolean("doubtful"),
                linked ? new SourceId(source) : null,
                row.getString("source_name"));
    }

    private static OpinionListRow list(ResultSet row) throws SQLException {
        return new OpinionListRow(
                new OpinionListId(row.getLong("list_id")),
                row.getString("list_name"),
                PartialDate.of(row.getString("as_of")),
                row.getString("licence"),
                row.getString("list_address"));
    }
}
