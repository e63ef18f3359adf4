package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.report.Column.*;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.persistence.shared.PostgresFixture;

class JpaRecordedRowsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ServiceThroughYonhap story;

    @BeforeEach
    void theServiceSaysThroughYonhap() {
        story = new ServiceThroughYonhap(postgres);
    }

    @Test
    void aRowSaysWhoSaidWhatThroughWhomAndWhere() {
        story.cabinet.execute("UPDATE citation SET cue = 'according to' WHERE id = ?", story.citation);
        story.cabinet.execute("UPDATE source SET country = 'KR' WHERE id = ?", story.nis);
        story.cabinet.execute("UPDATE statement SET setting = 'a briefing' WHERE id = ?", story.statement);

        ExportRow row = story.onlyRow();

        assertThat(row.cell(REPORT)).isEqualTo("Are there soldiers?");
        assertThat(row.cell(EDITION)).isEqualTo("3");
        assertThat(row.cell(ITEM)).isEqualTo("1");
        assertThat(row.cell(CLAIM_ID)).isEqualTo("c" + story.claim);
        assertThat(row.cell(CLAIM)).isEqualTo("Four brigades were decided on");
        assertThat(row.cell(STANCE)).isEqualTo("asserts");
        assertThat(row.cell(STATEMENT_ID)).isEqualTo("s" + story.statement);
        assertThat(row.cell(STATEMENT)).isEqualTo("It was decided");
        assertThat(row.cell(HOLDER)).isEqualTo("National Intelligence Service");
        assertThat(row.cell(HOLDER_KIND)).isEqualTo("intelligence service");
        assertThat(row.cell(NAMING)).isEqualTo("named");
        assertThat(row.cell(MADE_ON)).isEqualTo("2024-10");
        assertThat(row.cell(SETTING)).isEqualTo("a briefing");
        assertThat(row.cell(BASIS)).isEqualTo("not stated");
        assertThat(row.cell(CITATION_ID)).isEqualTo("q" + story.citation);
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
        ExportRow row = story.onlyRow();

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
        story.cabinet.sourceGrade(story.nis, "B", "First look.");
        story.cabinet.sourceGrade(story.nis, "C", "Issuer of the images.");
        story.cabinet.sourceGrade(story.dw, "A", "Not the holder.");
        story.cabinet.statementGrade(story.statement, "6", "Nothing to go by.");

        ExportRow row = story.onlyRow();

        assertThat(row.cell(RELIABILITY)).isEqualTo("C");
        assertThat(row.cell(RELIABILITY_GROUNDS)).isEqualTo("Issuer of the images.");
        assertThat(row.cell(CREDIBILITY)).isEqualTo("6");
        assertThat(row.cell(CREDIBILITY_GROUNDS)).isEqualTo("Nothing to go by.");
    }

    @Test
    void figuresCaveatsAndEvidenceTravelWithTheStatement() {
        story.cabinet.figure(story.statement, 0, "4", null, null, "brigades", "decided", false, null);
        story.cabinet.figure(story.statement, 1, "1500.50", "2000", null, "soldiers", null, true, "2024-10-18");
        story.cabinet.figure(story.statement, 2, null, null, "several thousand", "soldiers", "arrived", true, null);
        story.cabinet.figure(story.statement, 3, "12000", null, "a dozen thousand", "soldiers", "decided", true, null);
        story.cabinet.caveat(story.statement, 0, story.dw, "not independently verified");
        story.cabinet.evidence(story.statement, 0, "IMAGE", "satellite images", story.nis, "SHOWN", null);
        story.cabinet.evidence(story.statement, 1, "MAP", "a map", null, "CLAIMED", story.yonhap);

        ExportRow row = story.onlyRow();

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
        long republic = story.cabinet.source("GOVERNMENT_BODY", "Government of South Korea");
        story.cabinet.affiliation(story.nis, "ORGAN_OF", republic, "1999-01", null);
        story.cabinet.affiliation(story.nis, "MEMBER_OF", story.dw, "2025", null);
        story.cabinet.affiliation(story.nis, "OWNED_BY", story.dw, null, "2024-09-30");
        story.cabinet.affiliation(story.nis, "SPEAKS_FOR", story.yonhap, "2024", "2024");

        assertThat(story.onlyRow().cell(HOLDER_AFFILIATION))
                .isEqualTo("organ of Government of South Korea | speaks for Yonhap");

        story.cabinet.execute(
                "UPDATE statement SET made_on = NULL, made_earliest = NULL, made_latest = NULL WHERE id = ?",
                story.statement);
        assertThat(story.onlyRow().cell(HOLDER_AFFILIATION))
                .isEqualTo("organ of Government of South Korea | member of Deutsche Welle");
    }

    @Test
    void theWordsAreThoseOfTheDesk() {
        story.cabinet.execute("UPDATE bearing SET stance = 'CANNOT_CONFIRM' WHERE statement_id = ?", story.statement);
        story.cabinet.execute(
                "UPDATE citation SET naming = 'ROLE_ONLY', quote_mode = 'PARAPHRASE' WHERE id = ?", story.citation);
        story.cabinet.execute("UPDATE statement SET basis = 'FIRST_HAND' WHERE id = ?", story.statement);
        ExportRow row = story.onlyRow();
        assertThat(List.of(row.cell(STANCE), row.cell(NAMING), row.cell(QUOTE_MODE), row.cell(BASIS)))
                .containsExactly("cannot confirm", "role only", "paraphrase", "first-hand");

        story.cabinet.execute(
                "UPDATE statement SET basis = 'RESTS_ON', rests_on_source_id = ? WHERE id = ?",
                story.yonhap,
                story.statement);
        assertThat(story.onlyRow().cell(BASIS)).isEqualTo("rests on Yonhap");
    }
}
