package org.vouch.domain.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a reader wants the CSV of an edition. Anything but {@link #NONE} is worked out from the stored file, cell by cell,
 * and changes nothing in it.
 *
 * @param mark whether a byte-order mark stands in front, for spreadsheets that misread accents
 */
public record CsvChoices(Separator separator, boolean mark) {

    /** The file as it is stored. */
    public static final CsvChoices NONE = new CsvChoices(Separator.COMMA, false);

    /** What stands between the cells of a row. */
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }

        /** Its name in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The choices of an address.
     *
     * @param separators of the name "separator", none or one: comma, semicolon, tab
     * @param marks of the name "bom", none or one: true, false, or 1 as addresses of old have it
     * @throws NoSuchCsvChoice if a value is another, or there are several
     */
    public static CsvChoices of(List<String> separators, List<String> marks) {
        return new CsvChoices(separator(separators), mark(marks));
    }

    /** What tells files of other choices apart by their names: nothing, or {@code -semicolon-bom}. */
    public String suffix() {
        return (separator == Separator.COMMA ? "" : "-" + separator.word()) + (mark ? "-bom" : "");
    }

    private static Separator separator(List<String> asked) {
        String word = only("separator", asked, NONE.separator.word());
        return Stream.of(Separator.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchCsvChoice("separator", word));
    }

    private static boolean mark(List<String> asked) {
        String word = only("bom", asked, "false");
        return switch (word) {
            case "true", "1" -> true;
            case "false" -> false;
            default -> throw new NoSuchCsvChoice("bom", word);
        };
    }

    private static String only(String name, List<String> asked, String otherwise) {
        if (asked.size() > 1) {
            throw new NoSuchCsvChoice(name, String.join(", ", asked));
        }
        return asked.isEmpty() ? otherwise : asked.get(0);
    }
}
