package org.vouch.domain.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.profile.UsedProfile;

/** What of a report goes into the audit trail. */
final class ReportTrail {

    private final Trail trail;

    ReportTrail(Trail trail) {
        this.trail = trail;
    }

    void started(Report report) {
        record("report.started", report, Map.of(), head(report));
        report.items().forEach(item -> item("report.claim-added", report, null, item));
    }

    void item(String action, Report report, ItemContents before, ReportItem after) {
        record(action, report, before == null ? Map.of() : item(before), item(after.contents()));
    }

    void record(String action, Report report, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "report", report.id().value(), report.title(), before, after));
    }

    static Map<String, Object> head(Report report) {
        return known(
                "title",
                report.title(),
                "question",
                report.head().question(),
                "note",
                report.head().note());
    }

    static Map<String, Object> item(ItemContents item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("claim", "c" + item.claim());
        values.put("item", item.position());
        values.put(
                "statements",
                item.statements().stream().map(number -> "s" + number).toList());
        values.putAll(known("note", item.note()));
        return values;
    }

    static Map<String, Object> items(List<ItemContents> items) {
        return items.size() == 1
                ? item(items.get(0))
                : known("claims", items.stream().map(one -> "c" + one.claim()).toList());
    }

    /** Where claims stand: one by its place, several by their order. */
    static Map<String, Object> places(List<ReportItem> items) {
        List<ReportItem> order = items.stream()
                .sorted(Comparator.comparingInt(ReportItem::position))
                .toList();
        Object claims = order.size() == 1
                ? null
                : order.stream().map(one -> "c" + one.claimId()).toList();
        ReportItem first = order.get(0);
        return known(
                "claim",
                order.size() == 1 ? "c" + first.claimId() : null,
                "claims",
                claims,
                "item",
                first.position(),
                "section",
                first.section() == null ? null : first.section().heading());
    }

    static Map<String, Object> moved(List<Long> claims, ReportSection section) {
        Object many = claims.isEmpty()
                ? null
                : claims.stream().map(claim -> "c" + claim).toList();
        return known("section", section.heading(), "claims", many);
    }

    /** {@code c9, c12}; null where there is none. */
    static List<String> numbered(char letter, List<Long> numbers) {
        return numbers.isEmpty()
                ? null
                : numbers.stream().map(number -> letter + Long.toString(number)).toList();
    }

    static Map<String, Object> section(ReportSection section) {
        return known("section", section.heading(), "item", section.position());
    }

    static Map<String, Object> said(long claim, ChosenStatement said) {
        return known(
                "claim",
                "c" + claim,
                "statement",
                "s" + said.statementId(),
                "note",
                said.contents().note());
    }

    /** By which profile a file was written, with its columns as they were; nothing where by none. */
    static Map<String, Object> by(UsedProfile profile) {
        return profile == null
                ? Map.of()
                : known("profile", profile.name(), "columns", profile.columns().written());
    }

    /** Names and values in turn, without those that are null. */
    static Map<String, Object> known(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                values.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return values;
    }
}
