package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.ReckonedRows;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.Signature;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.corroboration.GraphAdapters;
import org.vouch.persistence.shared.CountedStatements;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.user.Colleagues;

class ReckonedRowsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final CountedStatements counted = new CountedStatements(postgres.dataSource());
    private final Sql sql = counted.sql();
    private final ReckonedRows rows =
            new ReckonedRows(new JpaRecordedRows(sql), GraphAdapters.graphs(sql), GraphAdapters.findings(sql));

    private StaffMember brandt;
    private Cabinet cabinet;
    private long outlet;

    @BeforeEach
    void anOutlet() {
        brandt = Colleagues.editor(postgres, "R. Brandt");
        cabinet = new Cabinet(postgres, brandt.id().value());
        outlet = cabinet.source("NEWS_OUTLET", "Deutsche Welle");
    }

    @Test
    void theRowsOfManyClaimsAskNoMoreThanThoseOfOne() {
        ReportId one = report(claims(1));
        ReportId twelve = report(claims(12));

        int asked = counted.during(() -> of(one));

        assertThat(counted.during(() -> of(twelve))).isEqualTo(asked);
        assertThat(of(twelve))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.cell(Column.ORIGINS)).isEqualTo("1"));
    }

    @Test
    void thePageOfAReportOfManyClaimsAsksNoMoreThanThatOfOne() {
        ReportId one = report(claims(1));
        ReportId twelve = report(claims(12));
        JpaReportListing listing = new JpaReportListing(sql);
        ClaimSides numbers = new ClaimSides(GraphAdapters.graphs(sql));

        int asked = counted.during(() -> read(listing, numbers, one));

        assertThat(counted.during(() -> read(listing, numbers, twelve))).isEqualTo(asked);
    }

    private static void read(ReportListing listing, ClaimSides numbers, ReportId report) {
        numbers.of(listing.find(report).orElseThrow().items().stream()
                .map(item -> new ClaimId(item.claim()))
                .toList());
    }

    @Test
    void graphsReadAtOnceAreThoseReadOneByOne() {
        List<Long> claims = claims(3);
        long service = cabinet.source("INTELLIGENCE_SERVICE", "A service");
        long government = cabinet.source("GOVERNMENT_BODY", "Its government");
        cabinet.affiliation(service, "ORGAN_OF", government, null, null);
        long leaned = said(service, claims.get(0));
        cabinet.execute(
                "UPDATE statement SET basis = 'RESTS_ON', rests_on_statement_id = ? WHERE id = ?",
                leaned,
                said(outlet, claims.get(2)));
        cabinet.bearing(leaned, "DENIES", claims.get(2));
        ClaimGraphs graphs = GraphAdapters.graphs(sql);
        List<ClaimId> asked = claims.stream().map(ClaimId::new).toList();

        assertThat(graphs.all(asked))
                .allSatisfy((claim, graph) -> assertThat(graph).isEqualTo(graphs.of(claim)));
        assertThat(graphs.all(asked).keySet()).containsExactlyElementsOf(asked);
        assertThat(graphs.of(asked.get(0)).affiliations()).hasSize(1);
        assertThat(graphs.of(asked.get(1)).affiliations()).isEmpty();
    }

    private List<ExportRow> of(ReportId report) {
        List<ExportRow> all = new ArrayList<>();
        rows.each(report, 1, LocalDate.of(2024, 10, 22), all::add);
        return all;
    }

    /** Each with a statement of a holder of its own. */
    private List<Long> claims(int many) {
        List<Long> claims = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            claims.add(cabinet.claim("Claim " + i));
            said(cabinet.source("OFFICIAL", "Official " + i), claims.get(i));
        }
        return claims;
    }

    private long said(long holder, long claim) {
        long said = cabinet.statement(holder, "It is so", null, null, null, "NOT_STATED");
        cabinet.bearing(said, "ASSERTS", claim);
        cabinet.citation(said, cabinet.article(outlet, "Title", null), "text", "DIRECT", "NAMED", outlet, holder);
        return said;
    }

    private ReportId report(List<Long> claims) {
        Signature by = Signature.of(brandt, Instant.parse("2024-10-22T09:30:00Z"));
        Report report = Report.start("Many", null, null, by);
        claims.forEach(claim -> report.draft(by).addClaim(claim, statements(claim)));
        postgres.inTransaction(() -> new JpaReports(postgres.entityManager()).add(report));
        return report.id();
    }

    private static List<Long> statements(long claim) {
        return postgres.sql().list("SELECT statement_id FROM bearing WHERE claim_id = ?", row -> row.getLong(1), claim);
    }
}
