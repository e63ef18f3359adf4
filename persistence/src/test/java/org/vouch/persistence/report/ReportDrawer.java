package org.vouch.persistence.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.vouch.domain.report.Edition;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportDraft;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.report.profile.UsedProfile;
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
        release(id, csv, List.of(), null);
    }

    void release(ReportId id, String csv, List<JudgedFinding> found, UsedProfile profile) {
        change(id, report -> report.sendForRelease(by(brandt)));
        change(id, report -> report.release(by(adler)));
        JpaEditions editions = new JpaEditions(postgres.sql());
        FileBytes bytes = FileBytes.of(csv.getBytes(StandardCharsets.UTF_8));
        RenderedRows rows = new RenderedRows(editions.latest(id) + 1, 1, bytes, "Vouch 1");
        Edition edition = Edition.of(reports().seen(id).orElseThrow(), rows, beside(csv), found, profile, by(adler));
        editions.add(edition);
        editions.lean(edition);
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

    byte[] csv(ReportId id, int number) {
        try (InputStream bytes = editions().csv(id, number)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
