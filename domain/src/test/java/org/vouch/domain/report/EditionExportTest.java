package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.domain.audit.Change;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.ChangedMeanwhile;

/** The first edition of report 7, released with a profile that was changed since. */
class EditionExportTest {

    private static final Instant THEN = Instant.parse("2024-10-22T09:30:00Z");
    private static final ReportId REPORT = new ReportId(7);
    private static final ColumnProfileRow NOW = new ColumnProfileRow(
            new ColumnProfileId(4), 2, "Maps", null, columns("claim_id, figures numbered"), 1, 0, "B", THEN, "B", THEN);
    private static final UsedProfile RELEASED = new UsedProfile(4, 1, "Graphics desk", columns("claim_id"));
    private static final EditionRow EDITION =
            new EditionRow(1, "Arrivals", 1, 9, "00", "Vouch 1", "B", "A", THEN, false, false, false);

    private final List<Change> trail = new ArrayList<>();
    private final EditionExport export = new EditionExport(
            answering(EditionListing.class, Optional.of(EDITION), Optional.of(RELEASED)),
            answering(ColumnProfileListing.class, Optional.of(NOW), null),
            trail::add);

    @Test
    void theTrailTellsByWhichColumnsAFileWasTaken() {
        export.csv(REPORT, 1, CsvChoices.NONE, NOW.used());
        export.csv(REPORT, 1, CsvChoices.NONE, RELEASED);
        export.csv(REPORT, 1, CsvChoices.NONE, null);

        assertThat(trail).extracting(Change::action).containsOnly("report.exported");
        assertThat(trail.get(0).after())
                .containsEntry("profile", "Maps")
                .containsEntry("columns", "claim_id, figures numbered");
        assertThat(trail.get(1).after())
                .containsEntry("profile", "Graphics desk")
                .containsEntry("columns", "claim_id");
        assertThat(trail.get(2).after()).doesNotContainKey("profile");
    }

    @Test
    void columnsThatNoProfileHasAreNotRecorded() {
        UsedProfile madeUp = new UsedProfile(4, 2, "Maps", columns("holder"));

        assertThatThrownBy(() -> export.csv(REPORT, 1, CsvChoices.NONE, madeUp)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(trail).isEmpty();
    }

    /** Finds this whatever is asked, and answers this to what is asked of profiles. */
    private static <T> T answering(Class<T> port, Object found, Object profile) {
        Object answers = Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> method.getName().equals("find") ? found : profile);
        return port.cast(answers);
    }

    private static ProfileColumns columns(String written) {
        return ProfileColumns.read(written);
    }
}
