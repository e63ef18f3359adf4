package org.vouch.persistence.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.vouch.domain.report.Edition;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportDraft;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** A claim with two statements and one without, and reports about them by one editor, released by another. */
final class ReportDrawer {

    private static final Instant NOW = Instant.parse("2024-10-22T09:30:00Z");

    final StaffMember brandt;
    final StaffMember adler;
    final Cabinet cabinet;
    final long claim;
    final long second;
    final long said;
    final long denied;

    private final PostgresFixture postgres;

    ReportDrawer(PostgresFixture postgres) {
        this.postgres = postgres;
        brandt = Colleagues.editor(postgres, "R. Brandt");
        adler = Colleagues.editor(postgres, "C. Adler");
        cabinet = new Cabinet(postgres, brandt.id().value());
        long nis = cabinet.source("INTELLIGENCE_SERVICE", "National Intelligence Service");
        claim = cabinet.claim("Soldiers have arrived");
        second = cabinet.claim("Zwölf Brigaden");
        said = cabinet.statement(nis, "They are there", "2024-10-18", "2024-10-18", "2024-10-18", "NOT_STATED");
        denied = cabinet.statement(nis, "They are not", "2024-10-17", "2024-10-17", "2024-10-17", "NOT_STATED");
        cabinet.bearing(said, "ASSERTS", claim);
        cabinet.bearing(denied, "DENIES", claim);
        cabinet.statementGrade(said, "3", "Nobody else.");
    }

    ReportId added(String title) {
        Report report = Report.start(title, null, null, by(brandt));
        report.draft(by(brandt)).addClaim(claim, List.of(said, denied));
        postgres.inTransaction(() -> reports().add(report));
        return report.id();
    }

    ReportId released(String title, String csv) {
        ReportId id = added(title);
        release(id, csv);
        return id;
    }

    void release(ReportId id, String csv) {
        release(id, csv, edition -> {});
    }

    void release(ReportId id, String csv, Consumer<Edition> before) {
        change(id, report -> report.sendForRelease(by(brandt)));
        postgres.inTransaction(() -> {
            Report report = reports().find(id).orElseThrow();
            report.release(by(adler));
            JpaEditions editions = new JpaEditions(postgres.entityManager(), postgres.sql());
            byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
            Edition edition = new Edition(
                    report, new RenderedRows(editions.latest(id) + 1, 1, bytes, "Vouch 1"), beside(csv), by(adler));
            before.accept(edition);
            editions.add(edition);
        });
    }

    private static List<RenderedFile> beside(String csv) {
        byte[] bytes = ("sheet of " + csv).getBytes(StandardCharsets.UTF_8);
        return List.of(new RenderedFile("report.xlsx", "application/x-sheet", bytes, "Vouch 1, sheets 2"));
    }

    void change(ReportId id, Consumer<Report> verb) {
        postgres.inTransaction(() -> {
            verb.accept(reports().find(id).orElseThrow());
            reports().flush();
        });
    }

    void edit(ReportId id, Consumer<ReportDraft> verb) {
        change(id, report -> verb.accept(report.draft(by(brandt))));
    }

    ReportDetails details(ReportId id) {
        return new JpaReportListing(postgres.sql()).find(id).orElseThrow();
    }

    JpaEditionListing editions() {
        return new JpaEditionListing(postgres.sql());
    }

    JpaReports reports() {
        return new JpaReports(postgres.entityManager());
    }

    Signature by(StaffMember staff) {
        return Signature.of(staff, NOW);
    }
}
