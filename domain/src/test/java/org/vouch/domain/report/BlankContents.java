package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.contents.ContentsReading;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.SourceEntry;

/** Reads nothing but the rows, and a source where there is one. */
final class BlankContents extends ContentsReading {

    private Involved involved = new Involved(List.of(), List.of());

    void found(SourceEntry source) {
        involved = new Involved(List.of(source), List.of());
    }

    @Override
    public EditionContents of(EditionHead head, RenderedRows rows, List<JudgedFinding> findings, String language) {
        Recorded nothing = new Recorded(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return new EditionContents(head, rows, nothing, involved, List.of(), findings, "en");
    }
}
