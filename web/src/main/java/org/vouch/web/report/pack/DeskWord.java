package org.vouch.web.report.pack;

import java.util.Arrays;
import java.util.Locale;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.Naming;

/** The word of the desk for a constant, as every file of Vouch has it: English, in small letters. */
public final class DeskWord {

    private DeskWord() {}

    public static String of(Enum<?> constant) {
        if (constant == Naming.WITHHELD) {
            return "withheld but known to the desk";
        } else if (constant == EvidenceState.CLAIMED) {
            return "only claimed to exist";
        } else if (constant == Basis.FIRST_HAND) {
            return "first-hand";
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant that a word in a file of Vouch means. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no " + type.getSimpleName()));
    }
}
