package org.vouch.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineJudgementTest {

    private static final String LEAD = "The harbour of Norby was closed on Friday, its master said.";
    private static final String MORE = "No ship has left since, according to the coast guard.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version gave 1,500 soldiers.",
                "CORRECTION, 19 October: The ship was misnamed.",
                "Editor's note: This story has been corrected.",
                "This article was corrected on 19 October.",
                "Berichtigung: In einer früheren Fassung hieß es 1.500.",
                "Anmerkung der Redaktion: Wir haben die Zahl berichtigt."
            })
    void aWordOfCorrectionIsTheArticleWhereverItStands(String word) {
        assertThat(reasons(LEAD, MORE, "lo/wmr (AP, AFP, Reuters)", word).get(3))
                .isNull();
        assertThat(LineRules.puts(word)).contains(VersionKind.CORRECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retraction: This report cannot be upheld.",
                "This article has been retracted.",
                "Dieser Artikel wurde zurückgezogen."
            })
    void aWordOfRetractionIsToo(String word) {
        assertThat(reasons(LEAD, MORE, "lo/wmr (AP, AFP, Reuters)", word).get(3))
                .isNull();
        assertThat(LineRules.puts(word)).contains(VersionKind.RETRACTION);
    }

    @Test
    void whatTellsOfACorrectionIsNone() {
        assertThat(LineRules.puts("The ministry said a correction was needed.")).isEmpty();
        assertThat(LineRules.puts("Correction officers went on strike on Friday."))
                .isEmpty();
        assertThat(LineRules.puts(LEAD)).isEmpty();
    }

    @Test
    void linesThatSkipWithinThePageAreStruck() {
        assertThat(reasons("1. Skip to the content", "2. Skip to main menu", LEAD, "Skip next section Further stories"))
                .containsExactly(StrikeReason.SKIP_LINK, StrikeReason.SKIP_LINK, null, StrikeReason.SKIP_LINK);
    }

    @Test
    void labelsThatRanTogetherAreStruckBeforeTheFirstSentenceOnly() {
        assertThat(reasons("DisastersNorth Sea", LEAD, MORE)).containsExactly(StrikeReason.MENU, null, null);
        assertThat(reasons(LEAD, "Old MacDonald and SeaNorth", MORE)).containsOnlyNulls();
    }

    @Test
    void theLengthOfAFilmItsTitleAndItsErrorAreStruck() {
        assertThat(reasons(
                        LEAD,
                        "Norby harbour at its lowest",
                        "03:31",
                        "This browser does not support the video element.",
                        MORE))
                .containsExactly(null, StrikeReason.PLAYER, StrikeReason.PLAYER, StrikeReason.PLAYER, null);
    }

    @Test
    void aHeadingBeforeTheTitleOfAFilmStays() {
        assertThat(reasons(LEAD, "What is known of the ship?", "Norby harbour at its lowest", "1:02:31", MORE))
                .containsExactly(null, null, StrikeReason.PLAYER, StrikeReason.PLAYER, null);
    }

    @Test
    void aCaptionIsStruckWithTheDescriptionBeforeIt() {
        assertThat(reasons(
                        LEAD,
                        "Fishing boats lie in rows during a storm warning in Norby in 2023",
                        "Norby has 40 boats, most of them oldImage: Coast Guard/dpa/picture alliance",
                        MORE))
                .containsExactly(null, StrikeReason.CAPTION, StrikeReason.CAPTION, null);
    }

    @Test
    void aHeadingBeforeACaptionStays() {
        assertThat(reasons(LEAD, "Forty boats", "A boat in Norby. Photo: Coast Guard", MORE))
                .containsExactly(null, null, StrikeReason.CAPTION, null);
    }

    @Test
    void theDescriptionOfAPictureOnTopIsStruck() {
        assertThat(reasons("Sailors march during a feast held to mark the founding of the port at Norby.", LEAD, MORE))
                .containsExactly(StrikeReason.CAPTION, null, null);
    }

    @Test
    void aFirstSentenceThatTellsWhatSomebodySaidStays() {
        assertThat(reasons("The mayor stands by her word during the strike, she said.", MORE))
                .containsOnlyNulls();
    }

    @Test
    void anAdvertisementIsStruckWithItsHead() {
        assertThat(reasons(
                        LEAD,
                        "Storm Season: Facts & Figures",
                        "The Courier's Live Log gives you the latest on the storm. For all of it, click here.",
                        MORE))
                .containsExactly(null, StrikeReason.PROMOTION, StrikeReason.PROMOTION, null);
    }

    @Test
    void pointersToOtherStoriesAreStruck() {
        assertThat(reasons(
                        LEAD,
                        "Read more: Why the boats are old",
                        MORE,
                        "The Courier's Top Story",
                        "More stories from Norby"))
                .containsExactly(null, null, null, StrikeReason.TEASER, StrikeReason.TEASER);
        assertThat(reasons(LEAD, "Mehr zum Thema", MORE)).containsExactly(null, StrikeReason.TEASER, null);
    }

    @Test
    void titlesUnderAPointerAtTheEndAreStruck() {
        assertThat(reasons(LEAD, MORE, "Explore more", "Whale seen in port"))
                .containsExactly(null, null, StrikeReason.TEASER, StrikeReason.TEASER);
    }

    @Test
    void buttonsConsentAndFrameAreStruck() {
        assertThat(reasons("Home | Coast | Weather", "Share", LEAD, "We use cookies to make this site better."))
                .containsExactly(StrikeReason.MENU, StrikeReason.SHARING, null, StrikeReason.CONSENT);
    }

    @Test
    void whereAPageSaysWhatALineIsItIsBelieved() {
        List<CapturedLine> lines = List.of(
                new CapturedLine("Weather and tides.", LinePlace.NAVIGATION),
                new CapturedLine(LEAD, LinePlace.BODY),
                new CapturedLine("A boat.", LinePlace.CAPTION),
                new CapturedLine("Whale seen.", LinePlace.ASIDE),
                new CapturedLine("All rights reserved.", LinePlace.FRAME));

        assertThat(judged(lines))
                .containsExactly(
                        StrikeReason.MENU, null, StrikeReason.CAPTION, StrikeReason.TEASER, StrikeReason.FRAME);
    }

    @Test
    void titleDateAndCreditsAreKeptElsewhereAndNothingFollowsTheCredits() {
        assertThat(reasons(
                        "Harbour of Norby closed for ships",
                        "October 18, 2024",
                        LEAD,
                        MORE,
                        "ab/cde (CW, Norby Wire)",
                        "Whale seen"))
                .containsExactly(
                        StrikeReason.TITLE,
                        StrikeReason.DATE,
                        null,
                        null,
                        StrikeReason.CREDITS,
                        StrikeReason.AFTER_THE_END);
    }

    @Test
    void anArticleOfSentencesOnlyIsLeftAlone() {
        assertThat(reasons(LEAD, MORE, "“Nobody saw it,” he said.", "그는 오지 않았다.", "لم يأت أحد."))
                .containsOnlyNulls();
    }

    private static List<StrikeReason> reasons(String... lines) {
        return judged(Arrays.stream(lines).map(CapturedLine::of).toList());
    }

    private static List<StrikeReason> judged(List<CapturedLine> lines) {
        ArticleProposal nothing = ArticleProposal.ofHead(null, null, null, null, null, List.of());
        return LineJudgement.of(lines, ArticleProposal.of(lines, nothing)).stream()
                .map(JudgedLine::reason)
                .collect(Collectors.toList());
    }
}
