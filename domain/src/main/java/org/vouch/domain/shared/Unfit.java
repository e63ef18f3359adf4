package org.vouch.domain.shared;

/**
 * A value that its type does not admit: empty where it may not be, too long, or holding characters no text holds. The
 * sentence is {@code violation.shared.unfit.<reason>}.
 */
public final class Unfit extends Violation {

    private static final long serialVersionUID = 1L;

    public Unfit(String reason, Object... arguments) {
        super("shared.unfit." + reason, arguments);
    }
}
