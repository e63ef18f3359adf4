package org.vouch.domain.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that closes an article with who wrote it and what it drew on: "lo/wmr (AP, AFP, Reuters)", "With
 * reporting by AP and dpa".
 *
 * @param author the initials, or null
 * @param credits as printed
 */
record CreditsLine(String author, List<String> credits) {

    private static final int LONGEST = 120;
    private static final int LONGEST_CREDIT = 40;
    private static final int MOST = 10;
    private static final String INITIALS = "\\p{L}{1,4}(?:\\s?/\\s?\\p{L}{1,5}){0,4}";
    private static final Pattern WITH_WIRES = Pattern.compile("(" + INITIALS + ")?\\s*\\(([^()]{2,100})\\)\\.?");
    private static final Pattern INITIALS_ALONE = Pattern.compile("\\p{Ll}{1,4}(?:/\\p{Ll}{1,5}){1,4}");
    private static final Pattern WITH_REPORTING = Pattern.compile(
            "(?:with )?(?:additional )?(?:reporting|material|contributions?) (?:by|from) (.{2,100}?)\\.?"
                    + "|mit (?:material|informationen) (?:von|der) (.{2,100}?)\\.?",
            Pattern.CASE_INSENSITIVE);

    CreditsLine {
        credits = List.copyOf(credits);
    }

    static Optional<CreditsLine> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (INITIALS_ALONE.matcher(line).matches()) {
            return Optional.of(new CreditsLine(line, List.of()));
        }
        Matcher reporting = WITH_REPORTING.matcher(line);
        if (reporting.matches()) {
            return names(reporting.group(1) == null ? reporting.group(2) : reporting.group(1), null);
        }
        Matcher wires = WITH_WIRES.matcher(line);
        return wires.matches() ? names(wires.group(2), wires.group(1)) : Optional.empty();
    }

    private static Optional<CreditsLine> names(String joined, String author) {
        List<String> names = Arrays.stream(joined.split("\\s*(?:[,;/·|]|\\b(?:and|und)\\b)\\s*"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean fits =
                !names.isEmpty() && names.size() <= MOST && names.stream().allMatch(CreditsLine::isName);
        return fits ? Optional.of(new CreditsLine(author, names)) : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_CREDIT && name.split(" ").length <= 4 && Character.isLetter(name.charAt(0));
    }
}
