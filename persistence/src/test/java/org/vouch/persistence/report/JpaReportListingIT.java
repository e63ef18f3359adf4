package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;

class JpaReportListingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void aClaimWithTwoStatementsAndOneWithout() {
        drawer = new ReportDrawer(postgres);
    }

    @Test
    void theListIsNarrowedByStateHandAndWords() {
        ReportId draft = drawer.added("Überläufer im Osten");
        ReportId released = drawer.released("Soldaten", "x");

        assertThat(ids(filter(List.of(ReportState.RELEASED), Optional.of(drawer.adler), "")))
                .isEmpty();
        assertThat(ids(filter(List.of(ReportState.RELEASED), Optional.of(drawer.brandt), "")))
                .containsExactly(released);
        assertThat(ids(filter(List.of(), Optional.of(drawer.brandt), "UBERLAUFER")))
                .containsExactly(draft);
        assertThat(ids(filter(List.of(), Optional.of(drawer.brandt), "100%"))).isEmpty();
        assertThat(new JpaReportListing(postgres.sql()).counts(filter(List.of(), Optional.of(drawer.brandt), "")))
                .containsEntry(ReportState.DRAFT, 1L)
                .containsEntry(ReportState.RELEASED, 1L)
                .containsEntry(ReportState.SENT, 0L);
    }

    @Test
    void theListIsSortedByWhatIsAdmittedAndPaged() {
        drawer.added("B");
        drawer.added("A");
        ReportFilter mine = filter(List.of(), Optional.of(drawer.brandt), "");

        Page<ReportRow> page = listing(mine, new PageRequest(1, 1, "title", false));
        assertThat(page.rows()).extracting(ReportRow::title).containsExactly("A");
        assertThat(page.rows().get(0).claims()).isEqualTo(1);
        assertThat(page.rows().get(0).statements()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(2);
        assertThat(listing(mine, new PageRequest(1, 9, "1; DROP TABLE report", true))
                        .rows())
                .hasSize(2);
    }

    private List<ReportId> ids(ReportFilter filter) {
        return listing(filter, new PageRequest(1, 50, null, false)).rows().stream()
                .map(ReportRow::id)
                .toList();
    }

    private static ReportFilter filter(List<ReportState> states, Optional<StaffMember> by, String text) {
        return new ReportFilter(states, by.map(StaffMember::id), text);
    }

    private static Page<ReportRow> listing(ReportFilter filter, PageRequest asked) {
        return new JpaReportListing(postgres.sql()).page(filter, asked);
    }
}
