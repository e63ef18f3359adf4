package org.vouch.domain.sametext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageSearchTest {

    @Test
    void aTextStandsWholeInItself() {
        Overlap overlap = between(OwnTexts.WIRE, OwnTexts.WIRE);

        assertThat(overlap.share()).isEqualTo(1);
        assertThat(overlap.passages()).hasSize(1);
        assertThat(overlap.longest()).isEqualTo(overlap.total());
    }

    @Test
    void aQuarterWithinAnotherTextIsFoundWithItsPlaceInBoth() {
        String part = OwnTexts.part(40, 35);
        String carrier = "🚢 " + OwnTexts.OWN + "\n\n" + part + "\n\n" + OwnTexts.OWN;

        Overlap overlap = between(carrier, OwnTexts.WIRE);

        assertThat(overlap.passages()).hasSize(1);
        Passage passage = overlap.passages().get(0);
        assertThat(cut(carrier, passage.start(), passage.end())).isEqualTo(part.replaceAll("[.,]$", ""));
        assertThat(cut(OwnTexts.WIRE, passage.otherStart(), passage.otherEnd()).replaceAll("\\s+", " "))
                .isEqualTo(part.replaceAll("[.,]$", ""));
        assertThat(overlap.otherShare()).isGreaterThan(0.2);
    }

    @Test
    void everyFifthWordPutOtherwiseIsOnePassageWithGaps() {
        String[] words = OwnTexts.words();
        for (int word = 2; word < words.length; word += 5) {
            words[word] = "otherwise" + word;
        }

        Overlap overlap = between(String.join(" ", words), OwnTexts.WIRE);

        assertThat(overlap.passages()).hasSize(1);
        assertThat(overlap.share()).isBetween(0.75, 0.85);
        assertThat(overlap.passages().get(0).pieces()).hasSizeGreaterThan(20);
    }

    @Test
    void twoReportsOnOneEventShareNoPassage() {
        assertThat(between(OwnTexts.OWN, OwnTexts.WIRE).passages()).isEmpty();
    }

    @Test
    void whatIsQuotedIsToldAndDoesNotCount() {
        String quoting =
                OwnTexts.OWN + " The agency wrote: “" + OwnTexts.part(20, 40).replace('“', ' ') + "”";

        assertThat(between(quoting, OwnTexts.WIRE).passages()).isEmpty();
        assertThat(between(OwnTexts.WIRE, quoting).words()).isEqualTo(40);
    }

    @Test
    void aTextOfOneWordAgainAndAgainIsComparedInNoTime() {
        String[] blah = new String[50_000];
        Arrays.fill(blah, "blah");
        String long1 = String.join(" ", blah);

        assertThat(between(long1, long1).words()).isEqualTo(50_000);
        assertThat(between(long1 + " x " + long1, "blah blah blah blah").passages())
                .isEmpty();
    }

    @Test
    void twoTextsKeepTheSameShinglesOfWhatTheyShare() {
        Set<Long> wire = Shingles.kept(WordRow.of(OwnTexts.WIRE));
        Set<Long> part = Shingles.kept(WordRow.of(OwnTexts.part(40, 60)));
        Set<Long> other = Shingles.kept(WordRow.of(OwnTexts.OWN));

        assertThat(part).hasSizeGreaterThan(5);
        assertThat(wire).containsAll(part);
        assertThat(wire).doesNotContainAnyElementsOf(other);
        assertThat(Shingles.kept(WordRow.of("Three words only"))).isEmpty();
        assertThat(List.copyOf(wire)).hasSizeLessThan(WordRow.of(OwnTexts.WIRE).size() / 2);
    }

    private static Overlap between(String one, String other) {
        return PassageSearch.between(WordRow.of(one), WordRow.of(other));
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
