package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.report.ChosenContents;
import org.vouch.domain.report.DraftContents;
import org.vouch.domain.report.DraftStep;
import org.vouch.domain.report.DraftSteps;
import org.vouch.domain.report.ItemContents;
import org.vouch.domain.report.ReportAction;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.SummaryDetails;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/**
 * What was done to a draft is read from the trail, what it held from the history: every step counts its version up, and
 * the trail keeps which version a change left.
 */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaDraftSteps implements DraftSteps {

    private static final int MOST = 500;

    private static final String LAST = """
            SELECT c.action, c.staff_id, c.staff_name, c.subject_version, c.before, c.after, EXISTS (
                SELECT FROM history.report h JOIN history.report b ON b.id = h.id AND b.recorded_until = h.recorded_from
                WHERE h.id = c.subject_id AND h.version = c.subject_version) AS had_before
            FROM change c
            WHERE c.subject_kind = 'report' AND c.subject_id = ? AND c.action NOT IN ('%s')
            ORDER BY c.subject_version DESC NULLS LAST, c.id DESC LIMIT %d""".formatted(String.join("', '", ReportAction.inNobodysWay()), MOST);

    /** One version has several rows where the database itself changed something of it. */
    private static final String MOMENT =
            "SELECT min(recorded_from) AS recorded_from FROM history.report WHERE id = ? AND version = ?";

    private static final String ITEMS = """
            SELECT i.claim_id, i.position, i.section_id, i.note, c.statement_id, c.note AS said_note, c.seen_at
            FROM report_item i LEFT JOIN chosen_statement c ON c.report_item_id = i.id
            WHERE i.report_id = ? ORDER BY i.position, c.position""";

    private static final String DELETED =
            "SELECT named FROM unnest(?::bigint[]) named WHERE NOT EXISTS (SELECT FROM %s t WHERE t.id = named)";

    private record Line(ItemContents item, Optional<ChosenContents> chosen) {}

    private record Told(DraftStep step, boolean hadBefore) {

        boolean isStep() {
            return hadBefore && ReportAction.isStep(step.action());
        }
    }

    private final Sql sql;

    @Inject
    JpaDraftSteps(Sql sql) {
        this.sql = sql;
    }

    protected JpaDraftSteps() {
        this(null);
    }

    @Override
    public List<DraftStep> of(ReportId report) {
        List<DraftStep> steps = new ArrayList<>(sql.list(LAST, JpaDraftSteps::told, report.value()).stream()
                .takeWhile(Told::isStep)
                .map(Told::step)
                .toList());
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public DraftContents before(ReportId report, DraftStep step) {
        return there(held(sql.asOf(moment(report, step).minus(1, ChronoUnit.MICROS)), report));
    }

    @Override
    public DraftContents after(ReportId report, DraftStep step) {
        return there(held(sql.asOf(moment(report, step)), report));
    }

    private DraftContents there(DraftContents held) {
        return held.without(
                numbers(DELETED.formatted("claim"), held.claims()),
                numbers(DELETED.formatted("statement"), held.statements()));
    }

    private List<Long> numbers(String deleted, List<Long> named) {
        return sql.list(deleted, row -> row.getLong(1), named);
    }

    private Instant moment(ReportId report, DraftStep step) {
        return sql.one(MOMENT, row -> Columns.instant(row, "recorded_from"), report.value(), step.version())
                .orElseThrow();
    }

    private static Told told(ResultSet row) throws SQLException {
        DraftStep step = new DraftStep(
                row.getString("action"),
                new StaffId(row.getLong("staff_id")),
                row.getString("staff_name"),
                row.getLong("subject_version"),
                StepSubject.of(row.getString("action"), row.getString("before"), row.getString("after")));
        return new Told(step, row.getBoolean("had_before"));
    }

    private static DraftContents held(Sql past, ReportId report) {
        Map<Long, List<Line>> lines = new LinkedHashMap<>();
        past.list(ITEMS, JpaDraftSteps::line, report.value())
                .forEach(line -> lines.computeIfAbsent(line.item().claim(), claim -> new ArrayList<>())
                        .add(line));
        return new DraftContents(
                past.one("SELECT * FROM report WHERE id = ?", DetailsReading::summary, report.value())
                        .orElse(new SummaryDetails(null, null, null, null)),
                past.list(DetailsReading.SECTIONS, DetailsReading::section, report.value()),
                lines.values().stream().map(JpaDraftSteps::item).toList());
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
