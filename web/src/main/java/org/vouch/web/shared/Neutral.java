package org.vouch.web.shared;

import java.util.Set;

/**
 * Keeps a spreadsheet from running a cell as a formula (CWE-1236): a cell that would begin with a formula's sign, after
 * white space, invisible characters or quotes, gets an apostrophe in front. The rule is one to one: taking the
 * apostrophe off such a cell gives what was entered, always.
 */
public final class Neutral {

    private static final Set<Integer> SIGNS =
            Set.of((int) '=', (int) '+', (int) '-', (int) '@', (int) '\t', (int) '\r', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20);
    private static final String APOSTROPHE = "'";

    private Neutral() {}

    /** The cell as it is written into a file. */
    public static String of(String cell) {
        return wouldRun(cell) ? APOSTROPHE + cell : cell;
    }

    /** The cell as it was entered, of one read from a file. */
    public static String undone(String cell) {
        return cell.startsWith(APOSTROPHE) && wouldRun(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean wouldRun(String cell) {
        int at = 0;
        while (at < cell.length()) {
            int c = cell.codePointAt(at);
            if (isPlain(c)) {
                return false;
            } else if (SIGNS.contains(c)) {
                return true;
            } else if (!isSkipped(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** What nearly every cell begins with, and nothing else has to be asked about. */
    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isSkipped(int c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.FORMAT -> true;
            default -> c == '"' || c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c);
        };
    }
}
