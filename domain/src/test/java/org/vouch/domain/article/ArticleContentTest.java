package org.vouch.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.Unfit;

class ArticleContentTest {

    @Test
    void paragraphsAreSeparatedByOneBlankLine() {
        assertThat(text("One.\r\n\r\n \t\r\n\r\nTwo.\n\n")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void whiteSpaceInAParagraphIsSingleBlanks() {
        assertThat(text("  the\u00A0north \t has\nsaid ")).isEqualTo("the north has said");
    }

    @Test
    void charactersNobodySeesAreGoneAndJoinersStay() {
        assertThat(text("\uFEFFhar\u00ADbour\u200B")).isEqualTo("harbour");
        assertThat(text("👩\u200D👧 می\u200Cشود")).isEqualTo("👩\u200D👧 می\u200Cشود");
    }

    @Test
    void lettersAndAccentsAreComposed() {
        assertThat(text("Ku\u0308ste \u1112\u1161\u11AB")).isEqualTo("Küste 한");
    }

    @Test
    void halfAMillionCharactersAreTheMost() {
        assertThat(text("😀".repeat(ArticleContent.LONGEST))).hasSize(2 * ArticleContent.LONGEST);
        assertThatThrownBy(() -> text("x".repeat(ArticleContent.LONGEST + 1))).isInstanceOf(TextTooLong.class);
    }

    @Test
    void anEmptyTextIsNone() {
        assertThatThrownBy(() -> text(" \n\u200B\n")).isInstanceOf(NothingLeftOfText.class);
    }

    @Test
    void nulIsNoText() {
        assertThatThrownBy(() -> text("a\u0000b")).isInstanceOf(Unfit.class);
    }

    private static String text(String typed) {
        return new ArticleContent(typed).text();
    }
}
