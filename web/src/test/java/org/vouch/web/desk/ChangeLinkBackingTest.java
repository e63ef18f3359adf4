package org.vouch.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.audit.ChangeRow;

class ChangeLinkBackingTest {

    @Test
    void aProfileIsSoughtWhereEverybodyLooksAndWhereADeletedOneIsNoError() {
        assertThat(address("profile", "Graphics & maps")).isEqualTo("/reports/profiles?q=Graphics+%26+maps");
    }

    @Test
    void anythingElseHasAPage() {
        assertThat(address("report", "Arrivals")).isEqualTo("/report?id=7");
    }

    private static String address(String kind, String label) {
        Instant at = Instant.parse("2024-10-22T09:30:00Z");
        return new ChangeLinkBacking()
                .of(new ChangeRow(1, at, "R. Brandt", kind + ".deleted", kind, 7L, label, List.of()));
    }
}
