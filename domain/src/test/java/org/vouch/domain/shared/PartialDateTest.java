package org.vouch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-18, 2024-10-18, 2024-10-18",
        "2024-10, 2024-10-01, 2024-10-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024, 2024-01-01, 2024-12-31",
        "2024-10-07/2024-10-13, 2024-10-07, 2024-10-13",
        "2024-09/2024-10, 2024-09-01, 2024-10-31",
        "../2024-10-18, , 2024-10-18",
        "2024-10-18/.., 2024-10-18, "
    })
    void itReachesFromItsFirstPossibleDayToItsLast(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.of(text);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "before 2024-10-18, ../2024-10-17",
        "vor 2024-10, ../2024-09-30",
        "by 2024-10-18, ../2024-10-18",
        "bis 2024-10, ../2024-10",
        "after 2024-10, 2024-11-01/..",
        "since 2024, 2024/..",
        "' 2024-10 ', 2024-10"
    })
    void wordsBeforeADateAreRead(String typed, String normal) {
        assertThat(PartialDate.of(typed).text()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18.10.2024              | 2024-10-18
                    8. 1. 2024              | 2024-01-08
                    Oct 18, 2024            | 2024-10-18
                    October 18th 2024       | 2024-10-18
                    18 October 2024         | 2024-10-18
                    18. Oktober 2024        | 2024-10-18
                    18. Okt. 2024           | 2024-10-18
                    3. März 2024            | 2024-03-03
                    1 Sept. 2024            | 2024-09-01
                    Friday, 18 October 2024 | 2024-10-18
                    Freitag, 18.10.2024     | 2024-10-18
                    Fri Oct 18 2024         | 2024-10-18
                    October 2024            | 2024-10
                    Okt. 2024               | 2024-10
                    10.2024                 | 2024-10
                    10/2024                 | 2024-10
                    2024/10/18              | 2024-10-18
                    18/10/2024              | 2024-10-18
                    10/18/2024              | 2024-10-18
                    10/10/2024              | 2024-10-10
                    before 18 October 2024  | ../2024-10-17
                    bis 18.10.2024          | ../2024-10-18
                    18.10.2024/20.10.2024   | 2024-10-18/2024-10-20
                    8 Oct 2024 / 13 Oct 2024 | 2024-10-08/2024-10-13
                    """)
    void theUsualWritingsAreBroughtToTheNormalOne(String typed, String normal) {
        assertThat(PartialDate.of(typed).text()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"10/11/2024, 2024-11-10, 2024-10-11", "'before 1/2/2024', 2024-02-01, 2024-01-02"})
    void aDateThatCanBeReadInTwoWaysIsRefusedWithBoth(String typed, String dayFirst, String monthFirst) {
        assertThatThrownBy(() -> PartialDate.of(typed))
                .isInstanceOfSatisfying(
                        DateReadTwoWays.class,
                        two -> assertThat(two.arguments()).containsExactly(typed, dayFirst, monthFirst));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.2.2024",
                "18.10.24",
                "Thursday, 18 October 2024",
                "40 October 2024",
                "18 Foo 2024",
                "13/13/2024"
            })
    void aWritingOfNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> PartialDate.of(typed)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-13",
                "2023-02-29",
                "24-10-18",
                "..",
                "../..",
                "2024/2025/2026",
                "2024-10-18T10:00",
                "2024-1"
            })
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> PartialDate.of(typed)).isInstanceOf(Unfit.class);
    }

    @Test
    void aSpanDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> PartialDate.of("2024-10-18/2024-10-17"))
                .isInstanceOfSatisfying(Unfit.class, u -> assertThat(u.key()).isEqualTo("shared.unfit.date-order"));
    }

    @Test
    void nothingTypedIsNoDate() {
        assertThat(PartialDate.ofNullable("  ")).isNull();
        assertThat(PartialDate.ofNullable(null)).isNull();
    }

    @Test
    void onlyAWholeDayIsADay() {
        assertThat(PartialDate.of("2024-10-18").isDay()).isTrue();
        assertThat(PartialDate.of("2024-10").isDay()).isFalse();
        assertThat(PartialDate.of("2024/2025").isDay()).isFalse();
    }
}
