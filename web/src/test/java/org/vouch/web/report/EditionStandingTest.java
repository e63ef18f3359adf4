package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReportId;

class EditionStandingTest {

    private static final String PAGE = "</edition?report=7&number=1>; rel=\"describedby\"";

    @Test
    void aFileOfTheEditionInForceIsCalledAsEver() {
        EditionStanding standing = standing(1, false, false);

        assertThat(standing.suffix()).isEmpty();
        assertThat(standing.links("")).containsExactly(PAGE);
    }

    @Test
    void ofASupersededOneItIsSaidAndTheLatestIsNamed() {
        EditionStanding standing = standing(3, true, false);

        assertThat(standing.suffix()).isEqualTo("-superseded");
        assertThat(standing.links("")).containsExactly(PAGE, "</edition?report=7&number=3>; rel=\"latest-version\"");
    }

    @Test
    void thatTheDeskTookItBackIsSaidBeforeAnythingElse() {
        assertThat(standing(1, false, true).suffix()).isEqualTo("-withdrawn");
        assertThat(standing(2, true, true).suffix()).isEqualTo("-withdrawn");
        assertThat(standing(2, true, true).links("/vouch"))
                .containsExactly(
                        "</vouch/edition?report=7&number=1>; rel=\"describedby\"",
                        "</vouch/edition?report=7&number=2>; rel=\"latest-version\"");
        assertThat(new EditionAddress(new ReportId(7), 1, "csv")
                        .toSave(standing(1, false, true).suffix()))
                .isEqualTo("vouch-report-7-edition-1-withdrawn.csv");
    }

    private static EditionStanding standing(int latest, boolean superseded, boolean withdrawn) {
        EditionRow edition = new EditionRow(
                1,
                "Who says so?",
                8,
                100,
                "0".repeat(64),
                "Vouch 1",
                "R. Brandt",
                "C. Adler",
                Instant.EPOCH,
                superseded,
                false,
                withdrawn);
        return new EditionStanding(new ReportId(7), edition, latest);
    }
}
