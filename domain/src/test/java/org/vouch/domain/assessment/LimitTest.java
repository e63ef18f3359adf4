package org.vouch.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.source.SourceId;

class LimitTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
    private static final Limit KOREA = new Limit("Military matters of North Korea", FROM, UNTIL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "military matters of north korea",
                "MILITARY MATTERS OF NÓRTH KOREA",
                "Ｍilitary matters of North Korea "
            })
    void itIsTheSameHoweverItsMatterIsTyped(String typed) {
        assertThat(KOREA.isAs(new Limit(typed, FROM, UNTIL))).isTrue();
        assertThat(new Limit(typed, FROM, UNTIL).matter()).isEqualTo(typed.strip());
    }

    @Test
    void anotherMatterOrPeriodIsAnotherLimit() {
        assertThat(KOREA.isAs(new Limit("Military matters of South Korea", FROM, UNTIL)))
                .isFalse();
        assertThat(KOREA.isAs(new Limit(KOREA.matter(), FROM, null))).isFalse();
        assertThat(KOREA.isAs(new Limit(null, FROM, UNTIL))).isFalse();
        assertThat(Limit.NONE.isAs(new Limit(" ", null, null))).isTrue();
    }

    @Test
    void aSubjectWithinALimitIsAnotherThanTheSubjectItself() {
        SourceId source = new SourceId(7);

        assertThat(Subject.of(source, KOREA).isAs(Subject.of(source, Limit.NONE)))
                .isFalse();
        assertThat(Subject.of(source, KOREA).isAs(Subject.of(source, KOREA))).isTrue();
        assertThat(Subject.of(source, KOREA).isAs(Subject.of(new SourceId(8), KOREA)))
                .isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Limit(null, FROM, FROM.minusDays(1))).isInstanceOf(LimitTurnedRound.class);
    }
}
