package org.vouch.domain.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.domain.source.SourceKind;

/**
 * A chain as an editor would print it: "Deutsche Welle, citing Yonhap, citing South Korea's National Intelligence
 * Service". A body of a state whose name does not tell the state is given its country.
 */
public final class SourcingLine {

    private static final Set<SourceKind> OF_A_STATE =
            Set.of(SourceKind.INTELLIGENCE_SERVICE, SourceKind.ARMED_FORCE, SourceKind.GOVERNMENT_BODY);

    /** Countries that English names with an article. */
    private static final Set<String> WITH_ARTICLE =
            Set.of("AE", "BS", "CD", "CF", "CG", "DO", "FO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "SC", "US");

    private static final int STEM = 4;

    private SourcingLine() {}

    /**
     * @param chain from publisher to holder
     * @param language German or, for any other, English
     */
    public static String of(List<Cited> chain, Locale language) {
        boolean german = language.getLanguage().equals("de");
        String joint = german ? ", unter Berufung auf " : ", citing ";
        List<String> hops = new ArrayList<>();
        for (Cited hop : chain) {
            hops.add(hops.isEmpty() ? hop.name() : named(hop, german));
        }
        return String.join(joint, hops);
    }

    private static String named(Cited hop, boolean german) {
        boolean asks = OF_A_STATE.contains(hop.kind()) && hop.country() != null;
        if (!asks || saysCountry(hop)) {
            return hop.name();
        }
        String country = country(hop, german ? Locale.GERMAN : Locale.ENGLISH);
        return german ? hop.name() + " (" + country + ")" : possessive(country, hop.country()) + " " + hop.name();
    }

    private static String possessive(String country, String code) {
        String named = WITH_ARTICLE.contains(code) ? "the " + country : country;
        return named + (named.endsWith("s") ? "’" : "’s");
    }

    /** Whether a word of the name begins like a word of the country's name: Ukrainian, Ukraine. */
    private static boolean saysCountry(Cited hop) {
        List<String> words = words(hop.name());
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(language -> words(country(hop, language)).stream())
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .anyMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem)));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0));
    }

    private static String country(Cited hop, Locale language) {
        return new Locale.Builder().setRegion(hop.country()).build().getDisplayCountry(language);
    }
}
