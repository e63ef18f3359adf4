package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** Two editions are held in memory while they are compared, and this one has more rows than that allows. */
public final class EditionTooLongToCompare extends Violation {

    private static final long serialVersionUID = 1L;

    EditionTooLongToCompare(int number, int most) {
        super("report.edition-too-long-to-compare", number, most);
    }
}
