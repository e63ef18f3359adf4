package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-18 | 18 October 2024 | 18. Oktober 2024",
                "2024-10 | October 2024 | Oktober 2024",
                "2024 | 2024 | 2024",
                "../2024-10-18 | by 18 October 2024 | bis 18. Oktober 2024",
                "2024-10/.. | from October 2024 | ab Oktober 2024",
                "2024-10-07/2024-10-13 | 7 October 2024 to 13 October 2024 | 7. Oktober 2024 bis 13. Oktober 2024"
            })
    void aPartialDateIsSaidWithNothingFilledIn(String date, String english, String german) {
        assertThat(Times.day(Locale.ENGLISH, date)).isEqualTo(english);
        assertThat(Times.day(Locale.GERMAN, date)).isEqualTo(german);
    }

    @Test
    void aMomentSaysItsZone() {
        Instant at = Instant.parse("2026-11-22T14:20:31Z");
        assertThat(Times.at(Locale.ENGLISH, at)).isEqualTo("22 November 2026, 14:20 UTC");
        assertThat(Times.at(Locale.GERMAN, at)).isEqualTo("22. November 2026, 14:20 UTC");
    }

    @Test
    void whatHasNoTimeIsEmpty() {
        assertThat(Times.at(Locale.ENGLISH, null)).isEmpty();
        assertThat(Times.brief(Locale.ENGLISH, null)).isEmpty();
        assertThat(Times.day(Locale.ENGLISH, null)).isEmpty();
    }
}
