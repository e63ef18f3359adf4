package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ItemCitation;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportDraft;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** What whoever releases a report has to know of it. */
class ReportDetailsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final ReportFilter ALL = new ReportFilter(List.of(), Optional.empty(), null);
    private static final PageRequest FIRST = new PageRequest(1, 10, null, false);

    private final JpaReportListing listing = new JpaReportListing(postgres.sql());

    private Signature by;
    private Cabinet cabinet;
    private long claim;
    private long second;
    private long said;
    private long denied;

    @BeforeEach
    void aClaimWithAStatementThatHasAGradeAndOneWithout() {
        StaffMember brandt = Colleagues.editor(postgres, "R. Brandt");
        by = Signature.of(brandt, Instant.parse("2024-10-22T09:30:00Z"));
        cabinet = new Cabinet(postgres, brandt.id().value());
        long nis = cabinet.source("INTELLIGENCE_SERVICE", "National Intelligence Service");
        claim = cabinet.claim("Soldiers have arrived");
        second = cabinet.claim("Four brigades");
        said = cabinet.statement(nis, "They are there", "2024-10-18", "2024-10-18", "2024-10-18", "NOT_STATED");
        denied = cabinet.statement(nis, "They are not", null, null, null, "NOT_STATED");
        cabinet.bearing(said, "ASSERTS", claim);
        cabinet.bearing(denied, "DENIES", claim);
        cabinet.statementGrade(said, "3", "Nobody else.");
    }

    @Test
    void aStatementIsCountedOnceHoweverManyClaimsItWasChosenFor() {
        cabinet.bearing(denied, "DENIES", second);
        ReportId id = added(report -> report.addClaim(second, List.of(denied)));

        assertThat(details(id).chosen()).extracting(ItemStatement::id).containsExactlyInAnyOrder(said, denied);
        assertThat(listing.page(ALL, FIRST).rows().get(0).statements()).isEqualTo(2);
    }

    @Test
    void aChosenStatementTellsTheQuotesAndChainsItStandsOn() {
        long outlet = cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        long nobody = cabinet.source("UNNAMED", "An official");
        cabinet.citation(
                said,
                cabinet.article(outlet, "Soldiers seen", "2024-10-18"),
                "They are there",
                "DIRECT",
                "NAMED",
                outlet,
                nobody);
        ReportId id = added(report -> {});

        ItemStatement found = details(id).chosen().stream()
                .filter(one -> one.id() == said)
                .findFirst()
                .orElseThrow();

        assertThat(found.madeOn()).isEqualTo("2024-10-18");
        assertThat(found.citations()).singleElement().satisfies(cited -> {
            assertThat(cited.quote()).isEqualTo("They are there");
            assertThat(cited.outlet()).isEqualTo("Deutsche Welle");
            assertThat(cited.title()).isEqualTo("Soldiers seen");
            assertThat(cited.chain()).extracting(ItemCitation.Hop::unnamed).containsExactly(false, true);
        });
    }

    @Test
    void aClaimOrStatementThatWasDeletedAtTheSameMomentIsNamed() {
        assertThatThrownBy(() -> added(report -> report.addClaim(999_999, List.of())))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("claim")
                .hasMessageContaining("999999");
        assertThatThrownBy(() -> added(report -> report.chooseExactly(claim, List.of(888_888L))))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("statement");
    }

    private ReportId added(Consumer<ReportDraft> more) {
        Report report = Report.start("Half graded", null, null, by);
        report.draft(by).addClaim(claim, List.of(said, denied));
        more.accept(report.draft(by));
        postgres.inTransaction(() -> new JpaReports(postgres.entityManager()).add(report));
        return report.id();
    }

    private ReportDetails details(ReportId id) {
        return listing.find(id).orElseThrow();
    }
}
