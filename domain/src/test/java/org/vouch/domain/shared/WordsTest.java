package org.vouch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\u007F", "half \uD83D of a pair"})
    void charactersThatNoTextHoldsAreRefused(String typed) {
        assertThatThrownBy(() -> Words.optional(typed, 100))
                .isInstanceOfSatisfying(Unfit.class, u -> assertThat(u.key()).isEqualTo("shared.unfit.control"));
    }

    @Test
    void whiteSpaceAroundIsNotKept() {
        assertThat(Words.optional("  Yonhap \n", 100)).isEqualTo("Yonhap");
        assertThat(Words.optional(" \t ", 100)).isNull();
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(Words.optional("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThatThrownBy(() -> Words.optional("😀😀😀😀", 3)).isInstanceOf(Unfit.class);
    }

    @Test
    void textIsKeptComposed() {
        assertThat(Words.required("Lo\u0301pez", 10)).isEqualTo("L\u00F3pez");
    }

    @Test
    void whatIsRequiredIsNotEmpty() {
        assertThatThrownBy(() -> Words.required(" ", 10))
                .isInstanceOfSatisfying(Unfit.class, u -> assertThat(u.key()).isEqualTo("shared.unfit.empty"));
    }

    @Test
    void theTextThatIsUnfitIsToldAsItWasTyped() {
        Unfit tooLong = catchThrowableOfType(Unfit.class, () -> Words.optional(" long ", 3));
        Unfit noText = catchThrowableOfType(Unfit.class, () -> Words.optional(" a\0", 30));
        Unfit noDate = catchThrowableOfType(Unfit.class, () -> PartialDate.of(" Soon "));

        assertThat(tooLong.typed()).contains(" long ");
        assertThat(noText.typed()).contains(" a\0");
        assertThat(noDate.typed()).contains(" Soon ");
    }

    @Test
    void aLongTextIsQuotedByItsBeginning() {
        Unfit noDate = catchThrowableOfType(Unfit.class, () -> PartialDate.of("😀".repeat(101)));

        assertThat(noDate.arguments()).containsExactly("😀".repeat(100) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00AD\u2060", "\u202E \uFEFF", "\u3164", "\u2800", "\u0085", "\uFFFE"})
    void whatNobodySeesIsNothing(String unseen) {
        assertThat(Words.optional(unseen, 10)).isNull();
        assertThatThrownBy(() -> Words.required(unseen, 10)).isInstanceOf(Unfit.class);
        assertThat(Words.required(unseen + "x" + unseen, 10)).contains("x");
    }
}
