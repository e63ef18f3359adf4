package org.vouch.persistence.source;

import org.vouch.persistence.shared.DeskWords;

/**
 * The statement behind the file of a list of sources. Its first parameter takes the numbers of sources, its second today.
 * Grades are asked for each source, one at most, as the database would reckon all of the desk otherwise.
 */
final class SourceListRows {

    static final String SQL = DeskWords.in("""
            WITH wanted AS (SELECT * FROM unnest(?::bigint[]) WITH ORDINALITY wanted(id, place))
            SELECT m.id AS source_id, name.text AS source, <m.kind> AS kind, m.country,
                (SELECT string_agg(n.text, ' | ' ORDER BY n.position) FROM source_name n
                    WHERE n.source_id = m.id AND n.kind <> 'CANONICAL') AS names,
                (SELECT string_agg(concat(<f.kind>, ' ', body.text, ' (' || nullif(concat_ws(' ', 'since ' || f.since,
                        'until ' || f.until), '') || ')'), ' | ' ORDER BY f.id)
                    FROM affiliation f JOIN source_name body ON body.source_id = f.body_id AND body.kind = 'CANONICAL'
                    WHERE f.source_id = m.id) AS affiliations,
                (SELECT string_agg(i.text, ' | ' ORDER BY i.id) FROM interest i WHERE i.source_id = m.id) AS interests,
                g.grade AS reliability,
                nullif(concat(g.grounds, ' (dissent: ' || g.dissent || ')',
                    CASE WHEN g.review_on <= ? THEN ' (review due on ' || g.review_on || ')' END), '')
                    AS reliability_grounds,
                (SELECT count(*) FROM statement t WHERE t.holder_id = m.id) AS statements,
                (SELECT count(*) FROM article a JOIN article_version v ON v.article_id = a.id
                    JOIN citation q ON q.article_version_id = v.id WHERE a.outlet_id = m.id) AS citations,
                coalesce(
                    (SELECT t.made_on FROM statement t WHERE t.holder_id = m.id
                        ORDER BY coalesce(t.made_latest, t.made_earliest) DESC NULLS LAST, t.id DESC LIMIT 1),
                    (SELECT v.published_on FROM article a JOIN article_version v ON v.article_id = a.id
                        WHERE a.outlet_id = m.id ORDER BY coalesce(v.published_latest, v.published_earliest)
                        DESC NULLS LAST, v.id DESC LIMIT 1)) AS last_on,
                m.note, m.retired_reason AS retired
            FROM wanted
            JOIN source m ON m.id = wanted.id
            JOIN source_name name ON name.source_id = m.id AND name.kind = 'CANONICAL'
            LEFT JOIN LATERAL (SELECT * FROM grade_of_record r WHERE r.source_id = m.id LIMIT 1) g ON true
            ORDER BY wanted.place""");

    private SourceListRows() {}
}
