package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vouch.domain.shared.NotFound;

/** The headings of a report while it is compiled, in their order from 1. */
final class DraftSections {

    private final Report report;
    private final List<ReportSection> sections;

    DraftSections(Report report, List<ReportSection> sections) {
        this.report = report;
        this.sections = sections;
    }

    /** After all others. */
    ReportSection add(String heading) {
        ReportSection section = new ReportSection(report, heading);
        sections.add(section);
        number();
        return section;
    }

    /** None for null. */
    ReportSection of(Long id) {
        return id == null
                ? null
                : sections.stream()
                        .filter(section -> id.equals(section.id()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("report-section", id));
    }

    void move(ReportSection section, int place) {
        Places.move(sections, section, place);
        number();
    }

    /** @return the one above it, or null */
    ReportSection drop(ReportSection section) {
        int at = sections.indexOf(section);
        sections.remove(section);
        number();
        return at == 0 ? null : sections.get(at - 1);
    }

    /** @return the sections as they are kept now, by the numbers they had */
    Map<Long, ReportSection> restore(List<SectionDetails> former) {
        Map<Long, ReportSection> byId = new HashMap<>();
        for (SectionDetails one : former) {
            ReportSection section = sections.stream()
                    .filter(there -> Objects.equals(there.id(), one.id()))
                    .findFirst()
                    .orElseGet(() -> new ReportSection(report, one.heading()));
            section.head(one.heading());
            byId.put(one.id(), section);
        }
        List<ReportSection> order =
                new ArrayList<>(former.stream().map(one -> byId.get(one.id())).toList());
        sections.removeIf(section -> !order.contains(section));
        for (ReportSection section : order) {
            sections.remove(section);
            sections.add(section);
        }
        number();
        return byId;
    }

    private void number() {
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).standAt(i + 1);
        }
    }
}
