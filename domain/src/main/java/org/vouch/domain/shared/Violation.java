package org.vouch.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule of the desk. Each rule has a subclass named as the fact, such as {@code SourceAlreadyRegistered}. It
 * carries the key of a sentence, which the pages look up as {@code violation.<key>} in the reader's language, and the
 * arguments of that sentence. It is unchecked, so that a use case rolls back on it.
 */
public abstract class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTED = 100;

    private final String key;
    private final transient List<Object> arguments;
    private String typed;

    /** @param arguments of which long texts are quoted by their beginning */
    protected Violation(String key, Object... arguments) {
        super(key + quoted(arguments));
        this.key = key;
        this.arguments = quoted(arguments);
    }

    /** Says which text broke the rule, as it was typed, so that a page can say so beside its field. */
    public final Violation about(String text) {
        typed = text;
        return this;
    }

    /** The text that broke the rule, as it was typed; empty where it was none in particular. */
    public final Optional<String> typed() {
        return Optional.ofNullable(typed);
    }

    /** The key of the sentence, without the prefix {@code violation.}; never null. */
    public final String key() {
        return key;
    }

    /** What the sentence speaks about, in the order of its placeholders. */
    public final List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    private static List<Object> quoted(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text ? beginning(text) : argument)
                .toList();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTED)) + "…";
    }
}
