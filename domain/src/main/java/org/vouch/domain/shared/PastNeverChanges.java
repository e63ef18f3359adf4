package org.vouch.domain.shared;

/** Somebody who looked at the desk as of a date wanted to change something. */
public class PastNeverChanges extends Violation {

    private static final long serialVersionUID = 1L;

    public PastNeverChanges() {
        super("shared.past-never-changes");
    }
}
