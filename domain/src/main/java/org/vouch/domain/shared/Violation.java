package org.vouch.domain.shared;

import java.util.List;

/**
 * A broken rule of the desk. Each rule has a subclass named as the fact, such as {@code SourceAlreadyRegistered}. It
 * carries the key of a sentence, which the pages look up as {@code violation.<key>} in the reader's language, and the
 * arguments of that sentence. It is unchecked, so that a use case rolls back on it.
 */
public abstract class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    protected Violation(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, without the prefix {@code violation.}; never null. */
    public final String key() {
        return key;
    }

    /** What the sentence speaks about, in the order of its placeholders. */
    public final List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
