package org.vouch.domain.shared;

/** Somebody else was writing the same record at this moment, and the database let them through; nothing of this was kept. */
public final class WrittenAtTheSameMoment extends Violation {

    private static final long serialVersionUID = 1L;

    public WrittenAtTheSameMoment() {
        super("shared.same-moment");
    }
}
