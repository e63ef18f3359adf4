package org.vouch.domain.shared;

/** What an address or a form speaks of does not exist, or not any more. */
public final class NotFound extends Violation {

    private static final long serialVersionUID = 1L;

    /** @param what the word of the subject, such as {@code source}; the sentence is {@code violation.shared.not-found} */
    public NotFound(String what, long id) {
        super("shared.not-found", what, id);
    }
}
