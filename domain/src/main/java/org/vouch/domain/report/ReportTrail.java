package org.vouch.domain.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;

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

    void item(String action, Report report, DroppedItem before, ReportItem after) {
        record(action, report, before == null ? Map.of() : item(before), item(after.asDropped()));
    }

    void record(String action, Report report, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "report", report.id().value(), report.title(), before, after));
    }

    static Map<String, Object> head(Report report) {
        return known("title", report.title(), "note", report.note());
    }

    static Map<String, Object> item(DroppedItem item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("claim", "c" + item.claim());
        values.put("item", item.position());
        values.put(
                "statements",
                item.statements().stream().map(number -> "s" + number).toList());
        values.putAll(known("note", item.note()));
        return values;
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
