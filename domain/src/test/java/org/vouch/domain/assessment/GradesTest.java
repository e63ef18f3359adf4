package org.vouch.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.Unfit;

class GradesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t"})
    void noGroundsNoGrade(String grounds) {
        assertThatThrownBy(() -> new Grounds(grounds)).isInstanceOf(GradeWithoutGrounds.class);
    }

    @Test
    void groundsThatNobodyWouldReadToTheEndAreRefused() {
        String long1 = "x".repeat(Grounds.LONGEST + 1);
        assertThatThrownBy(() -> new Grounds(long1)).isInstanceOf(Unfit.class);
    }

    @Test
    void reliabilityIsWrittenInLettersAndCredibilityInDigits() {
        assertThat(Arrays.stream(Reliability.values()).map(Reliability::code))
                .containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(Arrays.stream(Credibility.values()).map(Credibility::code))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void aGradeIsFoundByTheDigitItIsWrittenWith() {
        assertThat(Credibility.of("6")).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThatThrownBy(() -> Credibility.of("7")).isInstanceOf(IllegalArgumentException.class);
    }
}
