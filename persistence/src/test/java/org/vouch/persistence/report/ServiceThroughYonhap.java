package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** A service says something through an agency to one outlet, and a report is made of it. */
final class ServiceThroughYonhap {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final StaffMember brandt;
    final Cabinet cabinet;
    final long dw;
    final long yonhap;
    final long nis;
    final long version;
    final long claim;
    final long statement;
    final long citation;

    private final PostgresFixture postgres;

    ServiceThroughYonhap(PostgresFixture postgres) {
        this.postgres = postgres;
        brandt = Colleagues.editor(postgres, "R. Brandt");
        cabinet = new Cabinet(postgres, brandt.id().value());
        dw = cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        yonhap = cabinet.source("NEWS_AGENCY", "Yonhap");
        nis = cabinet.source("INTELLIGENCE_SERVICE", "National Intelligence Service");
        version = cabinet.article(dw, "Soldiers, \"many\"", "2024-10-18");
        claim = cabinet.claim("Four brigades were decided on");
        statement = cabinet.statement(nis, "It was decided", "2024-10", "2024-10-01", "2024-10-31", "NOT_STATED");
        cabinet.bearing(statement, "ASSERTS", claim);
        citation = cabinet.citation(statement, version, "four\nbrigades", "DIRECT", "NAMED", dw, yonhap, nis);
    }

    ExportRow onlyRow() {
        List<ExportRow> rows = rows(report());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    Report report() {
        Report report = Report.start("Are there soldiers?", null, null, signature());
        report.draft(signature()).addClaim(claim, List.of(statement));
        report.draft(signature()).writeNote(claim, "One outlet only.");
        return report;
    }

    List<ExportRow> rows(Report report) {
        ReportId id = report.version() > 0 ? report.id() : added(report);
        List<ExportRow> all = new ArrayList<>();
        new JpaRecordedRows(postgres.sql()).each(id, 3, TODAY, all::add);
        return all;
    }

    ReportId added(Report report) {
        postgres.inTransaction(() -> new JpaReports(postgres.entityManager()).add(report));
        return report.id();
    }

    Signature signature() {
        return Signature.of(brandt, Instant.parse("2024-10-22T09:30:00Z"));
    }
}
