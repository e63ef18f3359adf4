package org.vouch.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.SectionDetails;

/**
 * Where a claim goes: its section, or null before the first, and the place there.
 *
 * @param place from 1
 */
record ItemStep(long claim, Long section, int place) {

    /** One up (-1) or down (1); at an end of its section to the end of the one before, or the beginning of the next. */
    static ItemStep of(ReportDetails report, long claim, int by) {
        ItemDetails item = report.items().stream()
                .filter(one -> one.claim() == claim)
                .findFirst()
                .orElseThrow();
        List<Long> there = claims(report, item.section());
        int place = there.indexOf(claim) + 1 + by;
        if (place >= 1 && place <= there.size()) {
            return new ItemStep(claim, item.section(), place);
        }
        List<Long> sections = sections(report);
        int at = sections.indexOf(item.section()) + by;
        if (at < 0 || at >= sections.size()) {
            return new ItemStep(claim, item.section(), place);
        }
        Long other = sections.get(at);
        return new ItemStep(claim, other, by < 0 ? claims(report, other).size() + 1 : 1);
    }

    private static List<Long> sections(ReportDetails report) {
        List<Long> sections = new ArrayList<>();
        sections.add(null);
        report.sections().stream().map(SectionDetails::id).forEach(sections::add);
        return sections;
    }

    private static List<Long> claims(ReportDetails report, Long section) {
        return report.items().stream()
                .filter(item -> Objects.equals(item.section(), section))
                .map(ItemDetails::claim)
                .toList();
    }
}
