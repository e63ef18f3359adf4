package org.vouch.domain.report;

import org.vouch.domain.shared.Violation;

/** An edition was released without such a file, and nothing is added to it later. */
public final class EditionHasNoFile extends Violation {

    private static final long serialVersionUID = 1L;

    public EditionHasNoFile(int number, String name) {
        super("report.edition-has-no-file", number, name);
    }
}
