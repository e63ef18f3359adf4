package org.vouch.domain.shared;

/** Somebody else saved the same thing after this form was opened; nothing of this save was kept. */
public final class ChangedMeanwhile extends Violation {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("shared.changed-meanwhile");
    }

    /** @throws ChangedMeanwhile if the version a form was opened with is not the present one */
    public static void unlessSame(long opened, long present) {
        if (opened != present) {
            throw new ChangedMeanwhile();
        }
    }
}
