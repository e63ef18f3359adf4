package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** An address asks for a CSV that is none of those to choose from. */
public final class NoSuchCsvChoice extends Violation {

    private static final long serialVersionUID = 1L;

    public NoSuchCsvChoice(String name, String value) {
        super("report.no-such-csv-choice", name, value);
    }
}
