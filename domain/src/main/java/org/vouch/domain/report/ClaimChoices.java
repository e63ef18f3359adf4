package org.vouch.domain.report;

import java.util.List;

/** Reads the claims that can still be added to a report. */
public interface ClaimChoices {

    /** Those whose text or number ({@code c9}) resembles what was typed, the likest first; all where nothing was. */
    List<ClaimChoice> notIn(ReportId report, String typed, int most);
}
