package org.vouch.domain.report;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many values in one cell, told apart again whatever they hold: where the sign of the joiner stands alone in a value, between
 * spaces or at an end, it is written once more ({@code a | b} as {@code a || b}). Other values are as they are.
 */
public final class JoinedValues {

    private JoinedValues() {}

    /** @param joiner a sign between spaces */
    public static String of(Collection<String> values, String joiner) {
        return values.stream().map(value -> setApart(value, joiner)).collect(Collectors.joining(joiner));
    }

    /** The values of a cell; none of an empty one. */
    public static List<String> apart(String cell, String joiner) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(Pattern.quote(joiner), -1))
                        .map(value -> putBack(value, joiner))
                        .toList();
    }

    /** A value as it stands in a cell among others. */
    static String setApart(String value, String joiner) {
        String sign = joiner.strip();
        return value.contains(sign)
                ? alone(sign, 1).matcher(value).replaceAll("$0" + Matcher.quoteReplacement(sign))
                : value;
    }

    private static String putBack(String value, String joiner) {
        String sign = joiner.strip();
        return value.contains(sign)
                ? alone(sign, 2)
                        .matcher(value)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group().substring(sign.length())))
                : value;
    }

    private static Pattern alone(String sign, int least) {
        return Pattern.compile("(?<![^ ])(?:" + Pattern.quote(sign) + "){" + least + ",}(?![^ ])");
    }
}
