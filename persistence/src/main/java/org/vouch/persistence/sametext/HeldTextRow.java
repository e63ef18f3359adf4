package org.vouch.persistence.sametext;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.sametext.HeldText;
import org.vouch.domain.sametext.Wire;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;

/** A text with what is to be known to compare it, from one row. */
final class HeldTextRow {

    static final String SELECT = " SELECT v.id, v.article_id, a.outlet_id, o.kind = 'NEWS_AGENCY' AS agency,"
            + " v.published_on, v.text, w.sources, w.names, w.printed, c.starts, c.ends"
            + " FROM article_version v JOIN article a ON a.id = v.article_id JOIN source o ON o.id = a.outlet_id"
            + " CROSS JOIN LATERAL (SELECT array_agg(r.source_id ORDER BY r.position) AS sources,"
            + " array_agg(n.text ORDER BY r.position) AS names,"
            + " array_agg(coalesce(r.as_printed, n.text) ORDER BY r.position) AS printed"
            + " FROM credit r JOIN source s ON s.id = r.source_id AND s.kind = 'NEWS_AGENCY'"
            + " JOIN source_name n ON n.source_id = r.source_id AND n.kind = 'CANONICAL'"
            + " WHERE r.article_id = a.id) w"
            + " CROSS JOIN LATERAL (SELECT array_agg(q.span_start::bigint ORDER BY q.id) AS starts,"
            + " array_agg(q.span_end::bigint ORDER BY q.id) AS ends FROM citation q"
            + " WHERE q.article_version_id = v.id"
            + " AND EXISTS (SELECT 1 FROM hop h WHERE h.citation_id = q.id AND h.position > 0)) c";

    private HeldTextRow() {}

    static HeldText read(ResultSet row) throws SQLException {
        return new HeldText(
                new ArticleId(row.getLong("article_id")),
                new ArticleVersionId(row.getLong("id")),
                new SourceId(row.getLong("outlet_id")),
                row.getBoolean("agency"),
                PartialDate.ofNullable(row.getString("published_on")),
                row.getString("text"),
                wires(row),
                cited(row));
    }

    private static List<Wire> wires(ResultSet row) throws SQLException {
        Object[] sources = elements(row.getArray("sources"));
        Object[] names = elements(row.getArray("names"));
        Object[] printed = elements(row.getArray("printed"));
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            wires.add(new Wire(new SourceId((Long) sources[i]), (String) names[i], (String) printed[i]));
        }
        return wires;
    }

    private static List<HeldText.Place> cited(ResultSet row) throws SQLException {
        Object[] starts = elements(row.getArray("starts"));
        Object[] ends = elements(row.getArray("ends"));
        List<HeldText.Place> cited = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            cited.add(new HeldText.Place(((Long) starts[i]).intValue(), ((Long) ends[i]).intValue()));
        }
        return cited;
    }

    private static Object[] elements(Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
