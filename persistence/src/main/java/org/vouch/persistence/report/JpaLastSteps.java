package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.report.ChosenContents;
import org.vouch.domain.report.DraftContents;
import org.vouch.domain.report.ItemContents;
import org.vouch.domain.report.LastStep;
import org.vouch.domain.report.LastSteps;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.SummaryDetails;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** What a draft held before its last step is read from the history: every step counts its version up. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaLastSteps implements LastSteps {

    /** What is done to the contents of a draft. */
    private static final Set<String> STEPS = Set.of(
            "claim-added",
            "claims-added",
            "statements-added",
            "claim-dropped",
            "claim-put-back",
            "claim-moved",
            "statements-chosen",
            "statement-moved",
            "statement-seen",
            "note-written",
            "summary-written",
            "section-added",
            "section-renamed",
            "section-moved",
            "section-dropped",
            "step-undone");

    private static final String LAST = """
            SELECT c.action, c.staff_id, h.recorded_from FROM change c
            JOIN history.report h ON h.id = c.subject_id AND h.recorded_until = 'infinity'
            WHERE c.subject_kind = 'report' AND c.subject_id = ? AND c.action NOT LIKE '%exported'
                AND c.action NOT LIKE 'report.stale%'
                AND EXISTS (SELECT FROM history.report b WHERE b.id = h.id AND b.recorded_until = h.recorded_from)
            ORDER BY c.at DESC, c.id DESC LIMIT 1""";

    private static final String ITEMS = """
            SELECT i.claim_id, i.position, i.section_id, i.note, c.statement_id, c.note AS said_note, c.seen_at
            FROM report_item i LEFT JOIN chosen_statement c ON c.report_item_id = i.id
            WHERE i.report_id = ? ORDER BY i.position, c.position""";

    private record Line(ItemContents item, Optional<ChosenContents> chosen) {}

    private record Step(String action, long who, Instant at) {}

    private final Sql sql;

    @Inject
    JpaLastSteps(Sql sql) {
        this.sql = sql;
    }

    protected JpaLastSteps() {
        this(null);
    }

    @Override
    public Optional<LastStep> of(ReportId report) {
        return sql.one(
                        LAST,
                        row -> new Step(row.getString(1), row.getLong(2), Columns.instant(row, "recorded_from")),
                        report.value())
                .filter(step -> STEPS.contains(step.action().substring("report.".length())))
                .map(step -> new LastStep(
                        step.action(),
                        new StaffId(step.who()),
                        before(sql.asOf(step.at().minus(1, ChronoUnit.MICROS)), report)));
    }

    private static DraftContents before(Sql past, ReportId report) {
        Map<Long, List<Line>> lines = new LinkedHashMap<>();
        past.list(ITEMS, JpaLastSteps::line, report.value())
                .forEach(line -> lines.computeIfAbsent(line.item().claim(), claim -> new ArrayList<>())
                        .add(line));
        return new DraftContents(
                past.one("SELECT * FROM report WHERE id = ?", DetailsReading::summary, report.value())
                        .orElse(new SummaryDetails(null, null, null, null)),
                past.list(DetailsReading.SECTIONS, DetailsReading::section, report.value()),
                lines.values().stream().map(JpaLastSteps::item).toList());
    }

    private static ItemContents item(List<Line> lines) {
        ItemContents item = lines.get(0).item();
        List<ChosenContents> chosen =
                lines.stream().flatMap(line -> line.chosen().stream()).toList();
        return new ItemContents(item.claim(), item.position(), item.section(), item.note(), chosen);
    }

    private static Line line(ResultSet row) throws SQLException {
        ItemContents item = new ItemContents(
                row.getLong("claim_id"),
                row.getInt("position"),
                row.getObject("section_id", Long.class),
                row.getString("note"),
                List.of());
        long statement = row.getLong("statement_id");
        return row.wasNull()
                ? new Line(item, Optional.empty())
                : new Line(
                        item,
                        Optional.of(new ChosenContents(
                                statement, row.getString("said_note"), Columns.instant(row, "seen_at"))));
    }
}
