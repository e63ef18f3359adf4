package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** The second reader comes to a report with eyes of their own. */
public final class WhoDraftsDoesNotRead extends Violation {

    private static final long serialVersionUID = 1L;

    public WhoDraftsDoesNotRead(String reader) {
        super("report.who-drafts-does-not-read", reader);
    }
}
