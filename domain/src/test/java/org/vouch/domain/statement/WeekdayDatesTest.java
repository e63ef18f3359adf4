package org.vouch.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.shared.PartialDate;

class WeekdayDatesTest {

    private static final PartialDate A_FRIDAY = PartialDate.of("2024-10-18");

    @Test
    void thursdayInAnArticleOfFridayTheEighteenthIsTheSeventeenth() {
        assertThat(WeekdayDates.in("Thursday", A_FRIDAY))
                .containsExactly(new OfferedDate("Thursday", PartialDate.of("2024-10-17")));
    }

    @Test
    void theWeekdayOfPublicationIsThatDayOrTheOneAWeekBefore() {
        assertThat(dates("Friday", A_FRIDAY)).containsExactly("2024-10-18", "2024-10-11");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            he told the press on Thursday,      2024-10-17
            am Donnerstag vor der Presse,       2024-10-17
            Sonnabend,                          2024-10-12
            a news conference last week,        2024-10-07/2024-10-13
            in der vergangenen Woche,           2024-10-07/2024-10-13
            earlier this week,                  2024-10-14/2024-10-18
            yesterday,                          2024-10-17
            gestern,                            2024-10-17
            the day before yesterday,           2024-10-16
            vorgestern,                         2024-10-16
            TODAY,                              2024-10-18
            earlier this month,                 2024-10
            Anfang des Monats,                  2024-10
            last month,                         2024-09
            im vergangenen Monat,               2024-09
            last year,                          2023
            has previously dismissed,           ../2024-10-18
            hatte zuvor bestritten,             ../2024-10-18
            in a statement on October 14,       2024-10-14
            am 14. Oktober,                     2024-10-14
            on 24 December,                     2023-12-24
            'March 3rd, 2022',                  2022-03-03
            """)
    void wordsForADayAreReadAgainstTheDayOfPublication(String words, String date) {
        assertThat(dates(words, A_FRIDAY)).containsExactly(date);
    }

    @Test
    void whereOnlyTheMonthOfPublicationIsKnownAWeekdayOffersNothingAndThisMonthIsThatMonth() {
        PartialDate month = PartialDate.of("2024-10");

        assertThat(dates("Thursday, yesterday, last week", month)).isEmpty();
        assertThat(dates("earlier this month", month)).containsExactly("2024-10");
        assertThat(dates("on October 14", month)).containsExactly("2024-10-14");
    }

    @Test
    void withoutADateOfPublicationOnlyAFullDateIsRead() {
        assertThat(dates("Thursday, 3 May", null)).isEmpty();
        assertThat(dates("3 May 2024", null)).containsExactly("2024-05-03");
    }

    @Test
    void datesAreOfferedInTheOrderOfTheWordsAndEachOnce() {
        assertThat(dates("on Thursday, as on Monday; yesterday", A_FRIDAY)).containsExactly("2024-10-17", "2024-10-14");
    }

    @Test
    void wordsThatSpeakOfNoDayOfferNothing() {
        assertThat(WeekdayDates.in("Fridays for Future, Mondays, the 30 February 2024", A_FRIDAY))
                .isEmpty();
        assertThat(WeekdayDates.in(null, A_FRIDAY)).isEmpty();
    }

    private static List<String> dates(String words, PartialDate published) {
        return WeekdayDates.in(words, published).stream()
                .map(offer -> offer.date().text())
                .toList();
    }
}
