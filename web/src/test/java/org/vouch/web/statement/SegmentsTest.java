package org.vouch.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void aTextWithoutMarksIsItsParagraphs() {
        List<Paragraph> paragraphs = Segments.of("One.\n\nTwo,\nstill two.\n\n\nThree.", List.of());

        assertThat(words(paragraphs)).containsExactly("One.", "Two,\nstill two.", "Three.");
        assertThat(starts(paragraphs)).containsExactly(0, 6, 24);
    }

    @Test
    void nothingIsAddedOrLostWhereMarksOverlap() {
        List<Paragraph> paragraphs =
                Segments.of("abcdefghij", List.of(mark(2, 6, 1), mark(4, 8, 2), mark(4, 5, 3), mark(2, 6, 4)));

        assertThat(words(paragraphs)).containsExactly("abcdefghij");
        assertThat(paragraphs.get(0).segments())
                .extracting(Segment::text)
                .containsExactly("ab", "cd", "e", "f", "gh", "ij");
        assertThat(paragraphs.get(0).segments())
                .extracting(Segment::statements)
                .containsExactly(
                        List.of(),
                        List.of(1L, 4L),
                        List.of(1L, 4L, 3L, 2L),
                        List.of(1L, 4L, 2L),
                        List.of(2L),
                        List.of());
    }

    @Test
    void adjacentMarksDoNotOverlap() {
        assertThat(Segments.of("abcd", List.of(mark(0, 2, 1), mark(2, 4, 2)))
                        .get(0)
                        .segments())
                .extracting(Segment::look)
                .containsExactly("stmt", "stmt");
    }

    @Test
    void theSecondOfTwoThatOverlapIsUnderlinedLower() {
        assertThat(Segments.of("abcdef", List.of(mark(0, 4, 1), mark(2, 6, 2)))
                        .get(0)
                        .segments())
                .extracting(Segment::look)
                .containsExactly("stmt", "stmt also both", "stmt two-b");
    }

    @Test
    void emojiAndRarePlanesCountAsOne() {
        List<Segment> segments = Segments.of("a👩‍🚀b𝄞c", List.of(mark(1, 4, 1), mark(5, 6, 2)))
                .get(0)
                .segments();

        assertThat(segments).extracting(Segment::text).containsExactly("a", "👩‍🚀", "b", "𝄞", "c");
        assertThat(segments).extracting(Segment::start).containsExactly(0, 1, 4, 5, 6);
    }

    @Test
    void combiningAccentsHangulAndRightToLeftStayInTheirOrder() {
        String text = "e\u0301a 한국어 عربي";
        List<Segment> segments = Segments.of(text, List.of(mark(0, 2, 1), mark(4, 7, 2), mark(8, 12, 3)))
                .get(0)
                .segments();

        assertThat(segments).extracting(Segment::text).containsExactly("e\u0301", "a ", "한국어", " ", "عربي");
    }

    @Test
    void aMarkMayRunOverParagraphsAndBeginsInOne() {
        List<Paragraph> paragraphs = Segments.of("One.\n\nTwo.", List.of(mark(1, 8, 7)));

        assertThat(paragraphs).extracting(Paragraph::begun).containsExactly(List.of(7L), List.of());
        assertThat(paragraphs.get(1).segments()).extracting(Segment::text).containsExactly("Tw", "o.");
    }

    @Test
    void theWordsBeingRecordedShowThroughEveryOtherMark() {
        Paragraph paragraph = Segments.of("abcd", List.of(mark(0, 4, 1), MarkedWords.now(1, 2)))
                .get(0);

        assertThat(paragraph.segments()).extracting(Segment::look).containsExactly("stmt", "stmt now", "stmt");
        assertThat(paragraph.now()).isTrue();
        assertThat(paragraph.begun()).containsExactly(1L);
    }

    @Test
    void aReservationIsNoStatement() {
        assertThat(Segments.of("abcd", List.of(new MarkedWords(0, 4, 1, true)))
                        .get(0)
                        .segments())
                .extracting(Segment::look)
                .containsExactly("stmt reserve");
    }

    @Test
    void aTextOfTwoMillionCharactersIsCut() {
        String text = "words 👍 of a long text.\n\n".repeat(80_000);
        List<Paragraph> paragraphs = Segments.of(text, List.of(mark(1_900_000, 1_900_010, 1)));

        assertThat(paragraphs).hasSize(80_000);
        assertThat(paragraphs.stream()
                        .flatMap(p -> p.segments().stream())
                        .filter(s -> !s.look().isEmpty()))
                .hasSize(1);
    }

    private static MarkedWords mark(int start, int end, long statement) {
        return new MarkedWords(start, end, statement, false);
    }

    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> p.segments().stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    private static List<Integer> starts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(p -> p.segments().get(0).start()).toList();
    }
}
