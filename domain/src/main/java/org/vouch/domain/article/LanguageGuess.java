package org.vouch.domain.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses the language of a text by its script, and among languages of one script by their commonest words. */
final class LanguageGuess {

    private static final int LOOKED_AT = 5_000;
    private static final int LEAST_WORDS = 3;
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.THAI, "th");
    private static final List<Words> BY_WORDS = List.of(
            new Words("en", "the of and to in that is was for on with said has from by"),
            new Words("de", "der die und das von mit dem den nicht ist ein eine auf sich für"),
            new Words("fr", "le la les des et est dans une pour que qui sur au pas avec"),
            new Words("es", "el la los las que del una por con para se su como más pero"),
            new Words("it", "il la che di un una per non con del della sono dei gli anche"),
            new Words("pt", "o a os que do da em um uma para com não no na dos"),
            new Words("nl", "de het een van en dat niet op zijn met voor aan door ook naar"),
            new Words("pl", "w i na z się nie do że jest to o jak po przez od"),
            new Words("cs", "a v se na je že o do s za pro jako ale podle jsou"),
            new Words("uk", "і що не на та як з до від це за є у про він"),
            new Words("ru", "и в не на что с как по это из за от он было для"));

    private LanguageGuess() {}

    static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
        return script(start).map(BY_SCRIPT::get).or(() -> words(start));
    }

    private static Optional<UnicodeScript> script(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (kana > 0 && kana * 4 > letters.getOrDefault(UnicodeScript.HAN, 0)) {
            return Optional.of(UnicodeScript.HIRAGANA);
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<String> words(String text) {
        List<String> read = Arrays.asList(text.split("[^\\p{L}\\p{M}]+"));
        Words best = BY_WORDS.get(0);
        for (Words words : BY_WORDS) {
            best = words.in(read) > best.in(read) ? words : best;
        }
        return best.in(read) < LEAST_WORDS ? Optional.empty() : Optional.of(best.language());
    }

    private record Words(String language, Set<String> common) {

        Words(String language, String common) {
            this(language, new HashSet<>(Arrays.asList(common.split(" "))));
        }

        long in(List<String> read) {
            return read.stream().filter(common::contains).count();
        }
    }
}
