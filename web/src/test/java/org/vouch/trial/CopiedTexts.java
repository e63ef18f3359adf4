package org.vouch.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes articles that carry the text of another in the ways outlets do, and articles that do not. The same seed makes the same. */
final class CopiedTexts {

    /** A pair: what an outlet published first, and what another publishes. */
    record Pair(String held, String captured) {}

    /** How a text is carried; only what is quoted as such is not to be proposed. */
    enum Kind {
        WHOLE,
        HALF,
        QUARTER,
        EVERY_FIFTH_WORD_OTHERWISE,
        A_QUARTER_SO,
        QUOTED_AT_LENGTH
    }

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<String> texts;
    private final Random random;

    CopiedTexts(List<String> texts, long seed) {
        this.texts = texts;
        this.random = new Random(seed);
    }

    /** One pair for each text. */
    List<Pair> pairs(Kind kind) {
        return texts.stream().map(held -> new Pair(held, made(kind, held))).toList();
    }

    /** Each text with each other one. */
    List<Pair> unrelated() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs.add(new Pair(texts.get(one), texts.get(other)));
            }
        }
        return pairs;
    }

    /** The two halves of each text: one subject, one author, one outlet, and nothing carried. */
    List<Pair> ofOneSubject() {
        return texts.stream()
                .map(text -> new Pair(text.substring(0, middle(text)), text.substring(middle(text))))
                .toList();
    }

    private String made(Kind kind, String held) {
        return switch (kind) {
            case WHOLE -> whole(held);
            case HALF -> within(held, 2);
            case QUARTER -> within(held, 4);
            case EVERY_FIFTH_WORD_OTHERWISE -> reworded(held);
            case A_QUARTER_SO -> within(reworded(held), 4);
            case QUOTED_AT_LENGTH -> quoted(held);
        };
    }

    /** With the marks and dashes of another house. */
    private static String whole(String held) {
        return held.replace('“', '"').replace('”', '"').replace("’", "'").replace("—", " - ");
    }

    /** A part in a row of it, from anywhere, in the midst of another text. */
    private String within(String held, int part) {
        String host = another(held);
        int half = middle(host);
        return host.substring(0, half) + "\n\n" + part(held, part) + "\n\n" + host.substring(half);
    }

    private String reworded(String held) {
        String[] words = words(held);
        String[] others = words(another(held));
        for (int word = random.nextInt(5); word < words.length; word += 5) {
            words[word] = others[random.nextInt(others.length)];
        }
        return String.join(" ", words);
    }

    private String quoted(String held) {
        String host = another(held);
        int half = middle(host);
        String said = part(held, 4).replaceAll("[\"“”„«»]", "").replaceAll("\\s+", " ");
        return host.substring(0, half) + "\n\nThe outlet wrote: “" + said + "”\n\n" + host.substring(half);
    }

    private String part(String text, int part) {
        String[] words = words(text);
        int many = words.length / part;
        int from = random.nextInt(words.length - many + 1);
        return String.join(" ", List.of(words).subList(from, from + many));
    }

    private static String[] words(String text) {
        return BLANK.splitAsStream(text).toArray(String[]::new);
    }

    private String another(String held) {
        String other = held;
        while (other.equals(held)) {
            other = texts.get(random.nextInt(texts.size()));
        }
        return other;
    }

    private static int middle(String text) {
        return text.indexOf(' ', text.length() / 2);
    }
}
