package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** A report that is with a second reader is passed on, returned or released by that person only. */
public final class NotTheSecondReader extends Violation {

    private static final long serialVersionUID = 1L;

    public NotTheSecondReader(String title, String reader) {
        super("report.not-the-second-reader", title, reader);
    }
}
