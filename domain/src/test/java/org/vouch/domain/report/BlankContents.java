package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.contents.ContentsReading;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.Recorded;

/** Reads nothing but the rows. */
final class BlankContents extends ContentsReading {

    @Override
    public EditionContents of(EditionHead head, RenderedRows rows, List<JudgedFinding> findings, String language) {
        Recorded nothing = new Recorded(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return new EditionContents(head, rows, nothing, new Involved(List.of(), List.of()), List.of(), findings, "en");
    }
}
