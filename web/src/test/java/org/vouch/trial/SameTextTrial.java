package org.vouch.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.sametext.Overlap;
import org.vouch.domain.sametext.PassageSearch;
import org.vouch.domain.sametext.Shingles;
import org.vouch.domain.sametext.WordRow;
import org.vouch.trial.CopiedTexts.Kind;
import org.vouch.trial.CopiedTexts.Pair;
import org.vouch.web.article.ReadTexts;

/**
 * How many carried texts are found, and how many are taken for one that are not, on news texts nobody here wrote. {@code
 * ./same-text-trial} runs it and prints what stands in the decision on it.
 */
class SameTextTrial {

    private static final Path DATA = Path.of("../../shared/data");
    private static final long SEED = Long.getLong("vouch.trial.seed", 2024);
    private static final String UNRELATED = "UNRELATED";
    private static final int[] LEAST_WORDS = {8, 12, 16, 24, 32, 48, 64};
    private static final double[] LEAST_SHARES = {0, 0.05, 0.1, 0.15, 0.2, 0.25};

    @SuppressWarnings("SystemOut") // whoever runs a trial by hand reads it
    private final PrintStream terminal = System.out;

    private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();

    @BeforeEach
    void texts() {
        assumeTrue(Files.isDirectory(DATA), "no news texts in " + DATA);
        List<String> texts = new ArrayList<>();
        ReadTexts.below(DATA.resolve("readability-pages"), "source.html")
                .forEach(file -> texts.add(ReadTexts.of(file)));
        ReadTexts.below(DATA.resolve("gum-news"), ".txt").forEach(file -> texts.add(ReadTexts.of(file)));
        CopiedTexts copies = new CopiedTexts(texts, SEED);
        for (Kind kind : Kind.values()) {
            pairs.put(kind.name(), copies.pairs(kind));
        }
        pairs.put(UNRELATED, copies.unrelated());
        pairs.put("OF_ONE_SUBJECT", copies.ofOneSubject());
        terminal.printf(
                Locale.ROOT,
                "%d texts, %d to %d words; seed %d%n",
                texts.size(),
                texts.stream().mapToInt(t -> WordRow.of(t).size()).min().orElseThrow(),
                texts.stream().mapToInt(t -> WordRow.of(t).size()).max().orElseThrow(),
                SEED);
    }

    @Test
    void whichShinglesFindTheTextsToCompare() {
        terminal.println("Pairs that share two kept shingles or more, and how many are kept of a thousand words:");
        for (int length : new int[] {3, 4, 5, 8}) {
            int words = length;
            for (int oneIn : new int[] {4, 8}) {
                int in = oneIn;
                tell("one in " + in + " of " + words + " words", row -> Sketches.oneIn(Shingles.of(row, words), in));
            }
            tell("winnowed, 8 of " + words + " words", row -> Sketches.winnowed(Shingles.of(row, words), 8));
        }
    }

    @Test
    void whatVouchFinds() {
        terminal.println("Found as Vouch does it, of all:");
        pairs.forEach((kind, those) -> terminal.printf(
                "  %-28s%4d of %4d%n",
                kind, those.stream().filter(SameTextTrial::isFound).count(), those.size()));
        for (Kind kind : List.of(Kind.WHOLE, Kind.HALF, Kind.QUARTER)) {
            assertThat(pairs.get(kind.name())).as(kind.name()).allMatch(SameTextTrial::isFound);
        }
        assertThat(pairs.get(UNRELATED)).noneMatch(SameTextTrial::isFound);
        assertThat(pairs.get(Kind.QUOTED_AT_LENGTH.name())).noneMatch(SameTextTrial::isFound);
    }

    @Test
    void whatTheThresholdsFind() {
        for (int words : LEAST_WORDS) {
            terminal.printf("%nPassages of %d words or more; found of each kind at a share of ", words);
            for (double share : LEAST_SHARES) {
                terminal.printf(Locale.ROOT, "%8.2f", share);
            }
            terminal.println();
            pairs.forEach((kind, those) -> {
                List<Overlap> overlaps =
                        those.stream().map(pair -> overlap(pair, words)).toList();
                terminal.printf("  %-28s%4d", kind, those.size());
                for (double share : LEAST_SHARES) {
                    terminal.printf(Locale.ROOT, "%8.3f", part(overlaps, share));
                }
                terminal.println();
            });
        }
    }

    private void tell(String method, Function<WordRow, Set<Long>> sketch) {
        terminal.printf("  %-26s", method);
        long words = 0;
        long kept = 0;
        for (Pair pair : pairs.get(Kind.WHOLE.name())) {
            WordRow row = WordRow.of(pair.held());
            words += row.size();
            kept += sketch.apply(row).size();
        }
        terminal.printf("%5d", kept * 1000 / words);
        pairs.forEach((kind, those) -> terminal.printf(
                Locale.ROOT,
                " %s %.3f",
                kind.substring(0, 4),
                (double) those.stream()
                                .filter(pair -> Sketches.shared(
                                                sketch.apply(WordRow.of(pair.held())),
                                                sketch.apply(WordRow.of(pair.captured())))
                                        >= 2)
                                .count()
                        / those.size()));
        terminal.println();
        assertThat(kept).isPositive();
    }

    private static double part(List<Overlap> overlaps, double share) {
        return (double) overlaps.stream()
                        .filter(overlap ->
                                overlap.words() > 0 && Math.max(overlap.share(), overlap.otherShare()) >= share)
                        .count()
                / overlaps.size();
    }

    private static boolean isFound(Pair pair) {
        long shared =
                Sketches.shared(Shingles.kept(WordRow.of(pair.held())), Shingles.kept(WordRow.of(pair.captured())));
        return shared >= Shingles.LEAST_SHARED
                && overlap(pair, PassageSearch.LEAST_WORDS).isMuch();
    }

    private static Overlap overlap(Pair pair, int least) {
        return PassageSearch.between(WordRow.of(pair.captured()), WordRow.of(pair.held()), least);
    }
}
