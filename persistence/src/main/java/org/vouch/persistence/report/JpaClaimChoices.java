package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.report.ClaimChoice;
import org.vouch.domain.report.ClaimChoices;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaClaimChoices implements ClaimChoices {

    private static final String CHOICES = """
            WITH wanted AS (SELECT folded(?) AS words),
            offered AS (
                SELECT k.id, k.text, word_similarity(w.words, folded(k.text)) AS likeness
                FROM claim k CROSS JOIN wanted w
                WHERE NOT EXISTS (SELECT FROM report_item i WHERE i.report_id = ? AND i.claim_id = k.id)
                    AND (w.words = '' OR strpos(folded(k.text), w.words) > 0 OR w.words <% folded(k.text)
                        OR 'c' || k.id = w.words)
                ORDER BY likeness DESC, k.id LIMIT ?)
            SELECT o.id, o.text, s.id AS statement, 0 AS place, b.stance, s.gist, s.holder_id, n.text AS holder,
                rel.grade AS reliability, rel.matter, rel.period_from, rel.period_until,
                rel.review_on AS rel_review, g.grade, g.review_on, s.made_on, NULL AS said_note, <caveats>
            FROM offered o
            LEFT JOIN bearing b ON b.claim_id = o.id
            LEFT JOIN statement s ON s.id = b.statement_id
            LEFT JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'
            LEFT JOIN grade_of_record g ON g.statement_id = s.id
            LEFT JOIN LATERAL reliability_on(s.holder_id, o.id, s.made_earliest, s.made_latest) rel ON true
            ORDER BY o.likeness DESC, o.id, s.made_earliest NULLS LAST, s.id""".replace("<caveats>", Caveats.of("s.id"));

    private record ChoiceLine(long claim, String text, Optional<ItemStatement> statement) {}

    private final Sql sql;

    @Inject
    JpaClaimChoices(Sql sql) {
        this.sql = sql;
    }

    protected JpaClaimChoices() {
        this(null);
    }

    @Override
    public List<ClaimChoice> notIn(ReportId report, String typed, int most) {
        Map<Long, List<ChoiceLine>> byClaim = new LinkedHashMap<>();
        sql.list(
                        CHOICES,
                        row -> new ChoiceLine(
                                row.getLong("id"), row.getString("text"), DetailsReading.statement(row, Map.of())),
                        typed == null ? "" : typed.strip(),
                        report.value(),
                        most)
                .forEach(line -> byClaim.computeIfAbsent(line.claim(), claim -> new ArrayList<>())
                        .add(line));
        return byClaim.values().stream().map(JpaClaimChoices::choice).toList();
    }

    private static ClaimChoice choice(List<ChoiceLine> lines) {
        List<ItemStatement> statements =
                lines.stream().flatMap(line -> line.statement().stream()).toList();
        return new ClaimChoice(lines.get(0).claim(), lines.get(0).text(), statements);
    }
}
