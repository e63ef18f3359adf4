package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.report.Column.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Signature;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaRecordedRowsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private StaffMember brandt;
    private Cabinet cabinet;
    private long dw;
    private long yonhap;
    private long nis;
    private long version;
    private long claim;
    private long statement;
    private long citation;

    @BeforeEach
    void theServiceSaysThroughYonhap() {
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

    @Test
    void aRowSaysWhoSaidWhatThroughWhomAndWhere() {
        cabinet.execute("UPDATE citation SET cue = 'according to' WHERE id = ?", citation);
        cabinet.execute("UPDATE source SET country = 'KR' WHERE id = ?", nis);
        cabinet.execute("UPDATE statement SET setting = 'a briefing' WHERE id = ?", statement);

        ExportRow row = onlyRow();

        assertThat(row.cell(REPORT)).isEqualTo("Are there soldiers?");
        assertThat(row.cell(EDITION)).isEqualTo("3");
        assertThat(row.cell(ITEM)).isEqualTo("1");
        assertThat(row.cell(CLAIM_ID)).isEqualTo("c" + claim);
        assertThat(row.cell(CLAIM)).isEqualTo("Four brigades were decided on");
        assertThat(row.cell(STANCE)).isEqualTo("asserts");
        assertThat(row.cell(STATEMENT_ID)).isEqualTo("s" + statement);
        assertThat(row.cell(STATEMENT)).isEqualTo("It was decided");
        assertThat(row.cell(HOLDER)).isEqualTo("National Intelligence Service");
        assertThat(row.cell(HOLDER_KIND)).isEqualTo("intelligence service");
        assertThat(row.cell(NAMING)).isEqualTo("named");
        assertThat(row.cell(MADE_ON)).isEqualTo("2024-10");
        assertThat(row.cell(SETTING)).isEqualTo("a briefing");
        assertThat(row.cell(BASIS)).isEqualTo("not stated");
        assertThat(row.cell(CITATION_ID)).isEqualTo("q" + citation);
        assertThat(row.cell(QUOTE)).isEqualTo("four\nbrigades");
        assertThat(row.cell(QUOTE_MODE)).isEqualTo("direct");
        assertThat(row.cell(CUE)).isEqualTo("according to");
        assertThat(row.cell(CHAIN)).isEqualTo("Deutsche Welle > Yonhap > National Intelligence Service");
        assertThat(row.cell(SOURCING_LINE))
                .isEqualTo("Deutsche Welle, citing Yonhap, citing South Korea’s National Intelligence Service");
        assertThat(row.cell(PUBLISHER)).isEqualTo("Deutsche Welle");
        assertThat(row.cell(TITLE)).isEqualTo("Soldiers, \"many\"");
        assertThat(row.cell(PUBLISHED_ON)).isEqualTo("2024-10-18");
        assertThat(row.cell(URL)).isEqualTo("https://example.org/a");
        assertThat(row.cell(CAPTURED_AT)).isEqualTo("2024-10-19T08:00:00.500Z");
        assertThat(row.cell(TEXT_SHA256)).hasSize(64);
        assertThat(row.cell(NOTE)).isEqualTo("One outlet only.");
    }

    @Test
    void whatIsNotKnownStandsEmpty() {
        ExportRow row = onlyRow();

        EnumSet<Column> unknown = EnumSet.of(
                HOLDER_AFFILIATION,
                SETTING,
                RELIABILITY,
                RELIABILITY_GROUNDS,
                CREDIBILITY,
                CREDIBILITY_GROUNDS,
                OVERRULED,
                FIGURES,
                CAVEATS,
                EVIDENCE,
                ORIGIN,
                OUTLETS,
                PATHS,
                ORIGINS,
                ORIGINS_POSSIBLE,
                CUE);
        assertThat(unknown).allSatisfy(column -> assertThat(row.cell(column)).isEmpty());
    }

    @Test
    void theGradesAreThoseOfRecordWithTheirGrounds() {
        cabinet.sourceGrade(nis, "B", "First look.");
        cabinet.sourceGrade(nis, "C", "Issuer of the images.");
        cabinet.sourceGrade(dw, "A", "Not the holder.");
        cabinet.statementGrade(statement, "6", "Nothing to go by.");

        ExportRow row = onlyRow();

        assertThat(row.cell(RELIABILITY)).isEqualTo("C");
        assertThat(row.cell(RELIABILITY_GROUNDS)).isEqualTo("Issuer of the images.");
        assertThat(row.cell(CREDIBILITY)).isEqualTo("6");
        assertThat(row.cell(CREDIBILITY_GROUNDS)).isEqualTo("Nothing to go by.");
    }

    @Test
    void figuresCaveatsAndEvidenceTravelWithTheStatement() {
        figure(0, "4", null, null, "brigades", "decided", false, null);
        figure(1, "1500.50", "2000", null, "soldiers", null, true, "2024-10-18");
        figure(2, null, null, "several thousand", "soldiers", "arrived", true, null);
        figure(3, "12000", null, "a dozen thousand", "soldiers", "decided", true, null);
        cabinet.caveat(statement, 0, dw, "not independently verified");
        evidence(0, "IMAGE", "satellite images", nis, "SHOWN", null);
        evidence(1, "MAP", "a map", null, "CLAIMED", yonhap);

        ExportRow row = onlyRow();

        assertThat(row.cell(FIGURES))
                .isEqualTo("4 brigades, decided | 1500.5 to 2000 soldiers (approximate), as of 2024-10-18"
                        + " | several thousand soldiers (approximate), arrived"
                        + " | 12000 soldiers (a dozen thousand, approximate), decided");
        assertThat(row.cell(CAVEATS)).isEqualTo("Deutsche Welle: not independently verified");
        assertThat(row.cell(EVIDENCE))
                .isEqualTo("image: satellite images, issued by National Intelligence Service, shown, checked by nobody"
                        + " | map: a map, only claimed to exist, checked by Yonhap");
    }

    @Test
    void anAffiliationIsTheOneInForceWhenTheStatementWasMade() {
        long republic = cabinet.source("GOVERNMENT_BODY", "Government of South Korea");
        cabinet.affiliation(nis, "ORGAN_OF", republic, "1999-01", null);
        cabinet.affiliation(nis, "MEMBER_OF", dw, "2025", null);
        cabinet.affiliation(nis, "OWNED_BY", dw, null, "2024-09-30");
        cabinet.affiliation(nis, "SPEAKS_FOR", yonhap, "2024", "2024");

        assertThat(onlyRow().cell(HOLDER_AFFILIATION))
                .isEqualTo("organ of Government of South Korea | speaks for Yonhap");

        cabinet.execute(
                "UPDATE statement SET made_on = NULL, made_earliest = NULL, made_latest = NULL WHERE id = ?",
                statement);
        assertThat(onlyRow().cell(HOLDER_AFFILIATION))
                .isEqualTo("organ of Government of South Korea | member of Deutsche Welle");
    }

    @Test
    void theWordsAreThoseOfTheDesk() {
        cabinet.execute("UPDATE bearing SET stance = 'CANNOT_CONFIRM' WHERE statement_id = ?", statement);
        cabinet.execute("UPDATE citation SET naming = 'ROLE_ONLY', quote_mode = 'PARAPHRASE' WHERE id = ?", citation);
        cabinet.execute("UPDATE statement SET basis = 'FIRST_HAND' WHERE id = ?", statement);
        ExportRow row = onlyRow();
        assertThat(List.of(row.cell(STANCE), row.cell(NAMING), row.cell(QUOTE_MODE), row.cell(BASIS)))
                .containsExactly("cannot confirm", "role only", "paraphrase", "first-hand");

        cabinet.execute(
                "UPDATE statement SET basis = 'RESTS_ON', rests_on_source_id = ? WHERE id = ?", yonhap, statement);
        assertThat(onlyRow().cell(BASIS)).isEqualTo("rests on Yonhap");
    }

    @Test
    void rowsFollowTheReportsOrderAndEachCitationHasItsOwn() {
        long rferl = cabinet.source("NEWS_OUTLET", "Radio Free Europe/Radio Liberty");
        long second =
                cabinet.citation(statement, cabinet.article(rferl, "T", null), "four", "PARTIAL", "NAMED", rferl, nis);
        long other = cabinet.claim("They have arrived");
        long later = cabinet.statement(nis, "They arrived", null, null, null, "NOT_STATED");
        cabinet.bearing(later, "DENIES", other);
        cabinet.bearing(statement, "DOUBTS", other);
        cabinet.citation(later, version, "arrived", "PARTIAL", "NAMED", dw, nis);

        Report report = report();
        report.draft(signature()).addClaim(other, List.of(later, statement));
        report.draft(signature()).moveTo(other, 1);

        assertThat(rows(report))
                .extracting(row -> row.cell(ITEM) + row.cell(STATEMENT_ID) + row.cell(CITATION_ID) + row.cell(STANCE))
                .hasSize(5)
                .startsWith("1s" + later + rows(report).get(0).cell(CITATION_ID) + "denies")
                .endsWith(
                        "1s" + statement + "q" + citation + "doubts",
                        "1s" + statement + "q" + second + "doubts",
                        "2s" + statement + "q" + citation + "asserts",
                        "2s" + statement + "q" + second + "asserts");
    }

    @Test
    void aCaveatOfOneCitationTravelsIntoEveryRowOfItsStatementAndSaysWhoseItIs() {
        long rferl = cabinet.source("NEWS_OUTLET", "Radio Free Europe/Radio Liberty");
        long other =
                cabinet.citation(statement, cabinet.article(rferl, "T", null), "four", "PARTIAL", "NAMED", rferl, nis);
        cabinet.caveat(statement, 0, dw, "not independently verified");
        cabinet.caveat(statement, 1, rferl, "could not be reached");
        cabinet.execute("UPDATE caveat SET citation_id = ? WHERE utterer_id = ?", other, rferl);

        List<ExportRow> rows = rows(report());

        assertThat(rows).extracting(row -> row.cell(CITATION_ID)).containsExactly("q" + citation, "q" + other);
        assertThat(rows)
                .extracting(row -> row.cell(CAVEATS))
                .containsOnly("Deutsche Welle: not independently verified"
                        + " | Radio Free Europe/Radio Liberty: could not be reached");
    }

    private void figure(
            int position,
            String low,
            String high,
            String words,
            String unit,
            String phase,
            boolean about,
            String asOf) {
        cabinet.insert(
                "INSERT INTO figure (id, statement_id, position, low, high, words, unit, phase, approximate, as_of)"
                        + " VALUES (nextval('figure_seq'), ?, ?, ?::numeric, ?::numeric, ?, ?, ?, ?, ?)",
                statement,
                position,
                low,
                high,
                words,
                unit,
                phase,
                about,
                asOf);
    }

    private void evidence(int position, String kind, String what, Long issuer, String state, Long checker) {
        cabinet.insert(
                "INSERT INTO evidence (id, statement_id, position, kind, description, issuer_id, state, checker_id)"
                        + " VALUES (nextval('evidence_seq'), ?, ?, ?, ?, ?, ?, ?)",
                statement,
                position,
                kind,
                what,
                issuer,
                state,
                checker);
    }

    private ExportRow onlyRow() {
        List<ExportRow> rows = rows(report());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private Report report() {
        Report report = Report.start("Are there soldiers?", null, signature());
        report.draft(signature()).addClaim(claim, List.of(statement));
        report.draft(signature()).writeNote(claim, "One outlet only.");
        return report;
    }

    private List<ExportRow> rows(Report report) {
        ReportId id = report.version() > 0 ? report.id() : added(report);
        return new JpaRecordedRows(postgres.sql()).of(id, 3, TODAY);
    }

    private static ReportId added(Report report) {
        postgres.inTransaction(() -> new JpaReports(postgres.entityManager()).add(report));
        return report.id();
    }

    private Signature signature() {
        return Signature.of(brandt, Instant.parse("2024-10-22T09:30:00Z"));
    }
}
