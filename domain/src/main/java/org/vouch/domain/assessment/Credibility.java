package org.vouch.domain.assessment;

import java.util.Arrays;

/**
 * The credibility of the information in a statement by the Admiralty code (STANAG 2511). {@link #CANNOT_BE_JUDGED} is no
 * rank below {@link #IMPROBABLE} and no middle, and is never averaged with the others.
 */
public enum Credibility {
    CONFIRMED_BY_OTHER_SOURCES("1"),
    PROBABLY_TRUE("2"),
    POSSIBLY_TRUE("3"),
    DOUBTFUL("4"),
    IMPROBABLE("5"),
    CANNOT_BE_JUDGED("6");

    private final String code;

    Credibility(String code) {
        this.code = code;
    }

    /** The digit as it is written. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no grade is written like that */
    public static Credibility of(String code) {
        return Arrays.stream(values())
                .filter(grade -> grade.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
