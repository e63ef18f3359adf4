package org.vouch.domain.houserule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;

class HouseRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 22);

    private final SaidFixture said = new SaidFixture(8);
    private final SaidFixture other = new SaidFixture(9);
    private String note;
    private List<Accused> accused = List.of();
    private SideNumbers asserted = new SideNumbers(Stance.ASSERTS, 2, 3, 2, 2);

    @Test
    void aDraftThatKeepsEveryRuleHasNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSingleOriginIsSaidInTheNote() {
        asserted = new SideNumbers(Stance.ASSERTS, 2, 3, 1, 2);
        assertThat(found()).containsExactly(HouseRule.SINGLE_ORIGIN);
        assertThat(findings().get(0).claim()).isEqualTo(12);

        note = "One service says it, two outlets carry it.";
        assertThat(found()).isEmpty();
    }

    @Test
    void aClaimThatNobodyAssertsOrThatHasNoOriginHasNoSingleOne() {
        asserted = null;
        assertThat(found()).isEmpty();
        asserted = new SideNumbers(Stance.ASSERTS, 1, 1, 0, 0);
        assertThat(found()).isEmpty();
    }

    @Test
    void whoIsAccusedIsHeardOrTheNoteNamesThem() {
        accused = List.of(new Accused(5, "North Korea", List.of("North Korea", "DPRK"), false));
        assertThat(found()).containsExactly(HouseRule.ACCUSED_NOT_HEARD);
        assertThat(findings().get(0).about()).isEqualTo(new Concern(Concern.Thing.SOURCE, 5));
        assertThat(findings().get(0).words()).containsExactly("North Korea");

        note = "One origin only.";
        assertThat(found()).containsExactly(HouseRule.ACCUSED_NOT_HEARD);
        note = "Asked the mission of the dprk; no answer until Friday.";
        assertThat(found()).isEmpty();
    }

    @Test
    void whoeverIsAccusedAndSpeaksInTheReportIsHeard() {
        accused = List.of(new Accused(5, "North Korea", List.of("North Korea"), true));

        assertThat(found()).isEmpty();
    }

    @Test
    void everyStatementAndEveryHolderHasAGrade() {
        said.credibility = GradeFacts.NONE;
        said.reliability = GradeFacts.NONE;
        other.reliability = GradeFacts.NONE;

        assertThat(findings())
                .extracting(RuleFinding::about)
                .containsExactly(new Concern(Concern.Thing.STATEMENT, 8), new Concern(Concern.Thing.SOURCE, 3));
    }

    @Test
    void aGradeIsPastDueFromItsReviewDateOn() {
        said.credibility = SaidFixture.dueOn("3", TODAY.plusDays(1));
        assertThat(found()).isEmpty();

        said.credibility = SaidFixture.dueOn("3", TODAY);
        said.reliability = SaidFixture.dueOn("C", TODAY.minusDays(1));
        assertThat(found()).containsExactly(HouseRule.GRADE_PAST_DUE, HouseRule.GRADE_PAST_DUE);
    }

    @Test
    void aGradeThatWasOverruledSaysByWhom() {
        said.credibility = new GradeFacts("1", null, "C. Adler");

        assertThat(findings().get(0).words()).containsExactly("C. Adler");
        assertThat(found()).containsExactly(HouseRule.GRADE_OVERRULED);
    }

    @Test
    void whatCannotBeJudgedIsToldAndIsNoMissingGrade() {
        said.credibility = SaidFixture.grade("6");

        assertThat(found()).containsExactly(HouseRule.NOT_JUDGED);
    }

    @Test
    void aStatementThatComesOnlyThroughSomebodyUnknownSaysThroughWhom() {
        said.lost = "media reports";

        assertThat(found()).containsExactly(HouseRule.LINEAGE_UNKNOWN);
        assertThat(findings().get(0).words()).containsExactly("media reports");
    }

    @Test
    void aHolderWhoIsNotNamedHasAReason() {
        said.unnamed = 1;

        assertThat(found()).containsExactly(HouseRule.HOLDER_UNNAMED);
    }

    @Test
    void aStatementHasADateAndOneThatIsNoDayIsToldApart() {
        said.madeOn = null;
        other.madeOn = PartialDate.of("../2024-10-17");

        assertThat(found()).containsExactly(HouseRule.UNDATED, HouseRule.DATE_OPEN);
        said.madeOn = PartialDate.of("2024-10");
        assertThat(found()).containsExactly(HouseRule.DATE_OPEN, HouseRule.DATE_OPEN);
    }

    @Test
    void evidenceThatNobodyCheckedHasACaveat() {
        said.unverified = 1;
        assertThat(found()).containsExactly(HouseRule.EVIDENCE_UNVERIFIED);

        said.caveats = 1;
        assertThat(found()).isEmpty();
    }

    @Test
    void anArticleThatWasRetractedIsToldAndNotAlsoAsUnread() {
        said.cited.add(new CitedFacts(4, "They have arrived", 1, 2, true));
        assertThat(found()).containsExactly(HouseRule.ARTICLE_RETRACTED);
    }

    @Test
    void anArticleIsReadInItsLatestVersion() {
        said.cited.add(new CitedFacts(4, "They have arrived", 1, 2, false));
        other.cited.add(new CitedFacts(4, "They have arrived", 2, 2, false));

        assertThat(findings()).hasSize(1).first().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(HouseRule.VERSION_UNREAD);
            assertThat(found.statement()).isEqualTo(8);
            assertThat(found.about()).isEqualTo(new Concern(Concern.Thing.ARTICLE, 4));
        });
    }

    @Test
    void figuresThatDifferAreSaidInTheNote() {
        said.figures.add(FigureLine.of(12_000, "soldiers", "preparing"));
        other.figures.add(FigureLine.of(10_000, "soldiers", "preparing"));
        assertThat(found()).containsExactly(HouseRule.FIGURES_DIFFER);
        assertThat(findings().get(0).words()).containsExactly("s8", "s9");

        note = "The first counts those on their way, too.";
        assertThat(found()).isEmpty();
    }

    @Test
    void figuresOfAnotherPhaseOrOfOneStatementDoNotDiffer() {
        said.figures.add(FigureLine.of(12_000, "soldiers", "decided"));
        said.figures.add(FigureLine.of(11_000, "soldiers", "decided"));
        other.figures.add(FigureLine.of(1_500, "soldiers", "deployed"));

        assertThat(found()).isEmpty();
    }

    @Test
    void whatHoldsTheReleaseIsASettingAndStandsFirst() {
        said.madeOn = null;
        said.credibility = GradeFacts.NONE;

        List<RuleFinding> findings = new HouseRules(Set.of(HouseRule.UNDATED)).check(draft());

        assertThat(findings).extracting(RuleFinding::rule).containsExactly(HouseRule.UNDATED, HouseRule.GRADE_MISSING);
        assertThat(findings).extracting(RuleFinding::holds).containsExactly(true, false);
    }

    @Test
    void aStatementChosenForTwoClaimsIsToldOnce() {
        said.madeOn = null;
        ItemFacts first = new ItemFacts(12, null, List.of(said.facts()), List.of());
        said.claim = 13;
        ItemFacts second = new ItemFacts(13, null, List.of(said.facts()), List.of());

        assertThat(new HouseRules(Set.of()).check(new DraftFacts(List.of(first, second), Map.of(), TODAY)))
                .singleElement()
                .extracting(RuleFinding::claim)
                .isEqualTo(12L);
    }

    @Test
    void whatIsFoundOtherwiseIsAnotherState() {
        said.madeOn = PartialDate.of("2024-10");
        String before = findings().get(0).state();

        said.madeOn = PartialDate.of("2024");

        assertThat(findings().get(0).state()).isNotEqualTo(before);
        assertThat(Concern.of("ARTICLE 4")).isEqualTo(new Concern(Concern.Thing.ARTICLE, 4));
    }

    private List<HouseRule> found() {
        return findings().stream().map(RuleFinding::rule).toList();
    }

    private List<RuleFinding> findings() {
        return new HouseRules(HouseRule.usuallyHolding()).check(draft());
    }

    private DraftFacts draft() {
        List<ChosenFacts> chosen =
                Stream.of(said, other).map(SaidFixture::facts).toList();
        return new DraftFacts(
                List.of(new ItemFacts(12, note, chosen, accused)),
                asserted == null ? Map.of() : Map.of(12L, asserted),
                TODAY);
    }
}
