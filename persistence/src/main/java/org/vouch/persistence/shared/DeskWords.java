package org.vouch.persistence.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants of enums as the words of the desk, where SQL writes the cells of a file. */
public final class DeskWords {

    private static final Pattern CONSTANT = Pattern.compile("<(\\w+\\.\\w+)>");

    private DeskWords() {}

    /** Puts for each {@code <b.stance>} of a statement what makes {@code cannot confirm} of {@code CANNOT_CONFIRM}. */
    public static String in(String sql) {
        return CONSTANT.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(of(found.group(1))));
    }

    private static String of(String constant) {
        return "CASE " + constant + " WHEN 'WITHHELD' THEN 'withheld but known to the desk'"
                + " WHEN 'CLAIMED' THEN 'only claimed to exist'"
                + " ELSE lower(replace(" + constant + ", '_', ' ')) END";
    }
}
