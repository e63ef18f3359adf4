package org.vouch.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextSpanTest {

    private static final String TEXT = "The port was closed on Monday, the harbour master said.";

    @Test
    void aSpanIsKeptAsQuoteWithSurroundingsAndAsPositions() {
        TextSpan span = TextSpan.of(TEXT, 4, 19);

        assertThat(span.quote()).isEqualTo("port was closed");
        assertThat(span.prefix()).isEqualTo("The ");
        assertThat(span.suffix()).isEqualTo(" on Monday, the harbour master s").hasSize(32);
        assertThat(span.verifiedIn(TEXT)).isTrue();
    }

    @Test
    void aSpanIsBoundToItsText() {
        TextSpan span = TextSpan.of(TEXT, 4, 19);

        assertThat(span.verifiedIn("A" + TEXT)).isFalse();
        assertThat(span.verifiedIn(TEXT.replace("closed", "opened"))).isFalse();
        assertThat(span.verifiedIn(TEXT.replace("Monday", "Friday"))).isFalse();
        assertThat(span.verifiedIn("The port")).isFalse();
        assertThat(span.verifiedIn(" ".repeat(60))).isFalse();
    }

    @Test
    void positionsCountCodePoints() {
        TextSpan span = TextSpan.of("😀😀 yes 😀", 3, 6);

        assertThat(span.quote()).isEqualTo("yes");
        assertThat(span.prefix()).isEqualTo("😀😀 ");
        assertThat(span.suffix()).isEqualTo(" 😀");
    }

    @Test
    void surroundingsAreCountedInCodePoints() {
        String faces = "😀".repeat(40);
        TextSpan span = TextSpan.of(faces + "yes" + faces, 40, 43);

        assertThat(span.prefix()).isEqualTo("😀".repeat(32));
        assertThat(span.suffix()).isEqualTo("😀".repeat(32));
    }

    @Test
    void aLetterKeepsItsCombiningMarks() {
        String text = "a q\u0307\u0323 b";

        assertThat(TextSpan.of(text, 2, 3)).isEqualTo(TextSpan.of(text, 2, 5));
        assertThat(TextSpan.of(text, 3, 4).quote()).isEqualTo("q\u0307\u0323");
    }

    @Test
    void anEmojiSequenceIsOneCharacter() {
        String family = "👩\u200D👩\u200D👧";
        String text = "Hi " + family + "!";

        assertThat(TextSpan.of(text, 4, 5).quote()).isEqualTo(family);
        assertThat(TextSpan.of(text, 4, 5).start()).isEqualTo(3);
        assertThat(TextSpan.of(text, 4, 5).end()).isEqualTo(8);
        assertThat(TextSpan.of("👍🏽 🇰🇷🇺🇦", 0, 1).quote()).isEqualTo("👍🏽");
        assertThat(TextSpan.of("👍🏽 🇰🇷🇺🇦", 4, 5).quote()).isEqualTo("🇰🇷");
    }

    @Test
    void aHangulSyllableOfSeveralJamoIsOneCharacter() {
        String text = "\u1112\u1161\u11AB\u1100\u1173\u11AF";

        assertThat(TextSpan.of(text, 1, 2).quote()).isEqualTo("\u1112\u1161\u11AB");
        assertThat(TextSpan.of("한국어", 1, 2).quote()).isEqualTo("국");
    }

    @Test
    void rightToLeftTextIsCountedInTheOrderItIsRead() {
        String text = "قال المتحدث: «لا»";

        assertThat(TextSpan.of(text, 4, 11).quote()).isEqualTo("المتحدث");
        assertThat(TextSpan.of(text, 4, 11).verifiedIn(text)).isTrue();
    }

    @Test
    void aParagraphIsNoObstacle() {
        String text = "One.\n\nTwo.";

        assertThat(TextSpan.of(text, 0, 10).quote()).isEqualTo(text);
        assertThat(TextSpan.of(text, 6, 9).quote()).isEqualTo("Two");
        assertThat(TextSpan.of("\nTwo", 0, 4).quote()).isEqualTo("\nTwo");
    }

    @Test
    void spansMayOverlap() {
        assertThat(TextSpan.of(TEXT, 4, 19).overlaps(TextSpan.of(TEXT, 9, 29))).isTrue();
        assertThat(TextSpan.of(TEXT, 0, 3).overlaps(TextSpan.of(TEXT, 3, 8))).isFalse();
    }

    @Test
    void positionsOutsideTheTextAreRefused() {
        assertThatThrownBy(() -> TextSpan.of(TEXT, -1, 3)).isInstanceOf(SpanOutsideText.class);
        assertThatThrownBy(() -> TextSpan.of(TEXT, 3, 3)).isInstanceOf(SpanOutsideText.class);
        assertThatThrownBy(() -> TextSpan.of(TEXT, 50, 500)).isInstanceOf(SpanOutsideText.class);
        assertThatThrownBy(() -> TextSpan.of("a  b", 1, 3)).isInstanceOf(SpanOutsideText.class);
    }
}
