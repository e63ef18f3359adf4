package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.houserule.Accused;
import org.vouch.domain.houserule.ChosenFacts;
import org.vouch.domain.houserule.CitedFacts;
import org.vouch.domain.houserule.GradeFacts;
import org.vouch.domain.houserule.ItemFacts;
import org.vouch.domain.report.ReportId;
import org.vouch.persistence.houserule.HouseRuleAdapters;
import org.vouch.persistence.shared.PostgresFixture;

/** What the house rules look at, on the real schema. */
class DraftReadingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private Cabinet cabinet;
    private ReportId report;

    @BeforeEach
    void aDraftOfAClaimWithTwoStatements() {
        drawer = new ReportDrawer(postgres);
        cabinet = drawer.cabinet;
        report = drawer.added("Who says so?");
    }

    @Test
    void itemsStandInTheirOrderWithTheirNotes() {
        drawer.edit(report, draft -> {
            draft.addClaim(drawer.second, List.of());
            draft.writeNote(drawer.claim, "One origin.");
        });

        assertThat(items()).extracting(ItemFacts::claim).containsExactly(drawer.claim, drawer.second);
        assertThat(items()).extracting(ItemFacts::note).containsExactly("One origin.", null);
        assertThat(items().get(0).chosen())
                .extracting(ChosenFacts::statement)
                .containsExactly(drawer.said, drawer.denied);
        assertThat(items().get(1).chosen()).isEmpty();
    }

    @Test
    void aStatementHasTheGradesOfItsRow() {
        assertThat(said().credibility()).isEqualTo(new GradeFacts("3", null, null));
        assertThat(items().get(0).chosen().get(1).credibility()).isEqualTo(GradeFacts.NONE);
        assertThat(said().reliability()).isEqualTo(GradeFacts.NONE);

        cabinet.sourceGrade(said().holder(), "C", "Often right.");
        assertThat(said().reliability().code()).isEqualTo("C");
    }

    @Test
    void aLineIsLostWhereEveryCitationComesThroughSomebodyUnknown() {
        long outlet = cabinet.source("NEWS_OUTLET", "Radio");
        long media = cabinet.source("UNNAMED", "media reports");
        long version = cabinet.article(outlet, "They have arrived", "2024-10-18");
        assertThat(said().lost()).isNull();

        cabinet.citation(drawer.said, version, "text", "DIRECT", "NAMED", outlet, media, said().holder());
        assertThat(said().lost()).isEqualTo("media reports");

        cabinet.citation(drawer.said, version, "text", "DIRECT", "NAMED", outlet, said().holder());
        assertThat(said().lost()).isNull();
    }

    @Test
    void aHolderWhoIsNotNamedIsCountedWhereNobodySaysWhy() {
        long outlet = cabinet.source("NEWS_OUTLET", "Radio");
        long version = cabinet.article(outlet, "They have arrived", "2024-10-18");
        long citation = cabinet.citation(drawer.said, version, "text", "DIRECT", "UNNAMED", outlet, said().holder());
        assertThat(said().unnamed()).isEqualTo(1);

        cabinet.execute("UPDATE citation SET naming_reason = 'not allowed to speak' WHERE id = ?", citation);
        assertThat(said().unnamed()).isZero();
    }

    @Test
    void evidenceThatNobodyCheckedIsCountedAndAFilePhotoIsNot() {
        cabinet.evidence(drawer.said, 0, "IMAGE", "satellite image", null, "SHOWN", null);
        cabinet.evidence(drawer.said, 1, "IMAGE", "file photo", null, "ILLUSTRATION", null);
        cabinet.evidence(drawer.said, 2, "MAP", "map", null, "SHOWN", said().holder());
        cabinet.caveat(drawer.said, 0, said().holder(), "not verified");

        assertThat(said().unverified()).isEqualTo(1);
        assertThat(said().caveats()).isEqualTo(1);
    }

    @Test
    void anArticleTellsInWhichVersionItWasReadAndWhetherItStands() {
        long outlet = cabinet.source("NEWS_OUTLET", "Radio");
        long first = cabinet.article(outlet, "They have arrived", "2024-10-18");
        cabinet.citation(drawer.said, first, "text", "DIRECT", "NAMED", outlet, said().holder());
        long article = postgres.sql().count("SELECT article_id FROM article_version WHERE id = ?", first);

        later(article, first, 2, "UPDATE");
        assertThat(said().cited()).containsExactly(new CitedFacts(article, "They have arrived", 1, 2, false));
        later(article, first, 3, "RETRACTION");
        assertThat(said().cited()).containsExactly(new CitedFacts(article, "They have arrived", 1, 3, true));
    }

    @Test
    void figuresAreThoseOfTheStatement() {
        cabinet.figure(drawer.said, 0, "12000", null, null, "soldiers", "decided", false, "2024-10");

        assertThat(said().figures()).singleElement().satisfies(figure -> {
            assertThat(figure.low()).isEqualByComparingTo("12000");
            assertThat(figure.asOf().text()).isEqualTo("2024-10");
        });
        assertThat(items().get(0).chosen().get(1).figures()).isEmpty();
    }

    @Test
    void whoIsAccusedIsHeardThroughAnOrganAndNotThroughOneThatWas() {
        long country = cabinet.source("GOVERNMENT_BODY", "Government of the North");
        cabinet.execute("INSERT INTO claim_accused (claim_id, source_id) VALUES (?, ?)", drawer.claim, country);
        Accused accused = items().get(0).accused().get(0);
        assertThat(accused)
                .isEqualTo(new Accused(country, "Government of the North", List.of("Government of the North"), false));

        cabinet.affiliation(said().holder(), "ORGAN_OF", country, "2001", "2020");
        assertThat(items().get(0).accused().get(0).heard()).isFalse();
        cabinet.affiliation(said().holder(), "SPEAKS_FOR", country, "2021", null);
        assertThat(items().get(0).accused().get(0).heard()).isTrue();
    }

    private void later(long article, long like, int number, String kind) {
        cabinet.insert(
                "INSERT INTO article_version (id, article_id, number, kind, text, capture_id)"
                        + " SELECT nextval('article_version_seq'), ?, ?, ?, 'text', capture_id FROM article_version"
                        + " WHERE id = ?",
                article,
                number,
                kind,
                like);
    }

    private ChosenFacts said() {
        return items().get(0).chosen().get(0);
    }

    private List<ItemFacts> items() {
        return HouseRuleAdapters.reading(postgres.sql()).of(report.value());
    }
}
