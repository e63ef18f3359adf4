package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.NoSuchCsvChoice;
import org.vouch.domain.report.ReportId;

class AskedProfilesTest {

    private static final EditionAddress ADDRESS = new EditionAddress(new ReportId(7), 1, "csv");

    private final AskedProfiles asked = new AskedProfiles(null, null);

    @Test
    void theFileByAProfileStandsAtTheCsvAndEachOtherAtItsEnding() {
        assertThat(AskedProfiles.placeOf(file(FileRow.PROFILED))).isEqualTo(".csv?profile=released");
        assertThat(AskedProfiles.placeOf(file("report.xlsx"))).isEqualTo(".xlsx");
    }

    @Test
    void anAddressWithoutOneAsksForAllColumns() {
        assertThat(asked.of(ADDRESS, List.of())).isNull();
        assertThat(asked.of(ADDRESS, List.of(""))).isNull();
    }

    @Test
    void whatIsNoNumberAndSeveralAreRefused() {
        assertThatThrownBy(() -> asked.of(ADDRESS, List.of("graphics"))).isInstanceOf(NoSuchCsvChoice.class);
        assertThatThrownBy(() -> asked.of(ADDRESS, List.of("4", "5"))).isInstanceOf(NoSuchCsvChoice.class);
        assertThatThrownBy(() -> asked.of(ADDRESS, List.of("released", "4"))).isInstanceOf(NoSuchCsvChoice.class);
    }

    private static FileRow file(String name) {
        return new FileRow(name, "any", 1, "00", "Vouch 1");
    }
}
