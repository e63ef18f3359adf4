package org.vouch.persistence.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.article.TextCaptured;
import org.vouch.domain.sametext.HeldText;
import org.vouch.domain.sametext.HeldTexts;
import org.vouch.persistence.shared.Sql;

/** Reads and writes over one connection: within the capture's transaction, what it has flushed is seen. */
@ApplicationScoped
class JpaHeldTexts implements HeldTexts {

    /** Held to the end of the transaction. */
    static final String ALONE = "SELECT pg_advisory_xact_lock(hashtext('same text'))";

    private static final String TO_COMPARE = HeldTextRow.SELECT
            + " WHERE NOT v.compared ORDER BY (v.article_id = ? AND v.number = ?) DESC, v.id LIMIT ?";

    private static final String KEEP = "WITH kept AS (INSERT INTO shingle (hash, article_version_id)"
            + " SELECT unnest(?::bigint[]), ? ON CONFLICT DO NOTHING),"
            + " done AS (UPDATE article_version SET compared = true WHERE id = ? RETURNING 1) SELECT count(*) FROM done";

    /** What stands in more texts than this is a phrase. */
    private static final int MOST_TEXTS = 200;

    private static final String ALIKE = "WITH shared AS (SELECT s.article_version_id AS version_id, count(*) AS many"
            + " FROM unnest(?::bigint[]) AS asked(hash)"
            + " CROSS JOIN LATERAL (SELECT array_agg(few.article_version_id) AS versions FROM"
            + " (SELECT article_version_id FROM shingle WHERE hash = asked.hash LIMIT ?) few) found"
            + " CROSS JOIN LATERAL unnest(found.versions) AS s(article_version_id)"
            + " WHERE cardinality(found.versions) <= ? GROUP BY 1 HAVING count(*) >= ?),"
            + " best AS (SELECT DISTINCT ON (w.article_id) w.id AS version_id, shared.many FROM shared"
            + " JOIN article_version w ON w.id = shared.version_id JOIN article b ON b.id = w.article_id"
            + " WHERE b.outlet_id <> ? ORDER BY w.article_id, shared.many DESC, w.number DESC)"
            + HeldTextRow.SELECT + " JOIN best ON best.version_id = v.id ORDER BY best.many DESC, v.id LIMIT ?";

    private final Sql sql;

    @Inject
    JpaHeldTexts(Sql sql) {
        this.sql = sql;
    }

    protected JpaHeldTexts() {
        this(null);
    }

    @Override
    public List<HeldText> toCompare(TextCaptured captured, int most) {
        sql.list(ALONE, row -> true);
        return sql.list(TO_COMPARE, HeldTextRow::read, captured.article().value(), captured.number(), most);
    }

    @Override
    public void keep(HeldText text, Collection<Long> shingles) {
        long version = text.version().value();
        sql.count(KEEP, shingles, version, version);
    }

    @Override
    public List<HeldText> alike(HeldText text, Collection<Long> shingles, int least, int most) {
        return sql.list(
                ALIKE,
                HeldTextRow::read,
                shingles,
                MOST_TEXTS + 1,
                MOST_TEXTS,
                least,
                text.outlet().value(),
                most);
    }
}
