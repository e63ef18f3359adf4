package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.domain.audit.Change;

/** Two editions of report 7 whose files say the same. */
class EditionComparingTest {

    private static final ReportId REPORT = new ReportId(7);
    private static final EditionCells CELLS = new EditionCells(List.of("claim_id"), List.of());

    private final List<Change> trail = new ArrayList<>();

    @Test
    void theTrailTellsWhichComparisonWasTaken() {
        EditionComparison same = comparing(9).taken(REPORT, 1, 2, CsvChoices.NONE);

        assertThat(same.changed()).isEmpty();
        assertThat(trail).extracting(Change::action).containsExactly("report.comparison-exported");
        assertThat(trail.get(0).before()).containsEntry("edition", 1);
        assertThat(trail.get(0).after()).containsEntry("edition", 2);
    }

    @Test
    void anEditionThatIsTooLongIsNeitherComparedNorTaken() {
        EditionComparing tooLong = comparing(EditionComparing.LONGEST + 1);

        assertThatThrownBy(() -> tooLong.of(REPORT, 1, 2)).isInstanceOf(EditionTooLongToCompare.class);
        assertThatThrownBy(() -> tooLong.taken(REPORT, 1, 2, CsvChoices.NONE))
                .isInstanceOf(EditionTooLongToCompare.class);
        assertThat(trail).isEmpty();
    }

    private EditionComparing comparing(int rows) {
        EditionRow edition =
                new EditionRow(1, "Arrivals", rows, 9, "00", "Vouch 1", "B", "A", Instant.EPOCH, false, false, false);
        Object editions = Proxy.newProxyInstance(
                EditionListing.class.getClassLoader(),
                new Class<?>[] {EditionListing.class},
                (self, method, arguments) ->
                        method.getName().equals("find") ? Optional.of(edition) : InputStream.nullInputStream());
        return new EditionComparing((EditionListing) editions, file -> CELLS, trail::add);
    }
}
