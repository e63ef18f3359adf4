package org.vouch.web.shared;

import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small words of the tag files: names of hops, counted nouns, letters of call numbers. */
public final class Wording {

    private static final Map<String, String> CALL_LETTERS = Map.of("article", "a", "statement", "s", "claim", "c");
    private static final List<String> ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(Character::toString).toList();

    /** Code points kept in front of a quotation and behind it. */
    private static final int KEPT_AROUND = 32;

    private Wording() {}

    /** A constant as a class name of the style sheets: {@code CANNOT_CONFIRM} is {@code cannot-confirm}. */
    public static String lower(Object constant) {
        return constant == null
                ? ""
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** s for statements, c for claims, a for articles; sources and reports go by their number alone. */
    public static String callLetter(String kind) {
        return CALL_LETTERS.getOrDefault(kind, "");
    }

    /** What a grade by that code is about: letters are for sources, digits for statements. */
    public static String axis(Object code) {
        return Character.isDigit(String.valueOf(code).charAt(0)) ? "shared.credibility" : "shared.reliability";
    }

    /** A record by its component {@code name}, anything else as it is. */
    public static String named(Object thing) {
        return String.valueOf(component(thing, "name").orElse(thing));
    }

    /** Whether a record has this component, and it is true. */
    public static boolean is(Object thing, String component) {
        return component(thing, component).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A counted noun: the text of {@code key.none} at zero if there is one, of {@code key.one}, of {@code key.other}. */
    public static String count(ResourceBundle texts, String key, Object number) {
        long n = number == null ? 0 : Long.parseLong(number.toString());
        String exact = key + (n == 0 ? ".none" : n == 1 ? ".one" : ".other");
        String pattern = texts.getString(texts.containsKey(exact) ? exact : key + ".other");
        return new MessageFormat(pattern, texts.getLocale()).format(new Object[] {n});
    }

    /**
     * The numbers below this one, from 0 on: what a repetition of so many goes through. By its own {@code end} a
     * repetition within another would always end where it did first.
     */
    public static List<Integer> below(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    /** The words in front of a quotation: what was cut off in the midst of a word is an ellipsis. */
    public static String before(String prefix) {
        int space = prefix.indexOf(' ');
        return isCut(prefix) && space >= 0 ? "… " + prefix.substring(space + 1) : prefix;
    }

    /** The words behind a quotation, likewise. */
    public static String after(String suffix) {
        int space = suffix.lastIndexOf(' ');
        return isCut(suffix) && space >= 0 ? suffix.substring(0, space) + " …" : suffix;
    }

    /** A country by its two letters, in words. */
    public static String country(Locale locale, String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** The text of an article goes on beyond what is kept of it around a quotation. */
    private static boolean isCut(String context) {
        return context.codePointCount(0, context.length()) >= KEPT_AROUND;
    }

    public static List<String> alphabet() {
        return ALPHABET;
    }

    private static Optional<Object> component(Object thing, String name) {
        return Stream.ofNullable(thing)
                .filter(Record.class::isInstance)
                .flatMap(record -> Arrays.stream(record.getClass().getRecordComponents()))
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(component, thing));
    }

    private static Object read(RecordComponent component, Object thing) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
