package org.vouch.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.PartialDate;

class ArticleProposalTest {

    private static final ArticleProposal NOTHING = ArticleProposal.ofHead(null, null, null, null, null, List.of());
    private static final String LEAD = "The harbour of Norby was closed on Friday, its master said to the press.";

    @Test
    void theFirstLineThatIsNoSentenceIsTheTitle() {
        assertThat(of(
                                "1. Skip to content",
                                "DisastersNorth Sea",
                                "Norby harbour closed for ships",
                                "October 18, 2024",
                                LEAD)
                        .title())
                .isEqualTo("Norby harbour closed for ships");
    }

    @Test
    void whatThePageSaysOfItselfGoesBeforeWhatIsRead() {
        ArticleProposal head = ArticleProposal.ofHead(
                "Said", "A. B.", PartialDate.of("2024-10-17"), "de", "https://a.example", List.of("CW"));

        ArticleProposal proposal =
                ArticleProposal.of(lines("Read in the text here", "18 October 2024", LEAD, "xy (AB)"), head);

        assertThat(proposal.title()).isEqualTo("Said");
        assertThat(proposal.publishedOn()).isEqualTo(PartialDate.of("2024-10-17"));
        assertThat(proposal.language()).isEqualTo("de");
        assertThat(proposal.credits()).containsExactly("CW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "October 18, 2024",
                "Oct. 18, 2024",
                "18 October 2024",
                "18. Oktober 2024",
                "18.10.2024",
                "2024-10-18",
                "2024-10-18T10:32:00Z",
                "Friday, October 18, 2024",
                "Published on October 18, 2024",
                "Published: 18 Oct 2024, 10:32 GMT",
                "Veröffentlicht am 18. Oktober 2024",
                "18 octobre 2024",
                "18 de octubre de 2024",
                "18 жовтня 2024",
                "2024년 10월 18일"
            })
    void aLineThatIsADateIsTheDayOfPublication(String line) {
        assertThat(of("Norby harbour closed for ships", line, LEAD).publishedOn())
                .isEqualTo(PartialDate.of("2024-10-18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"In October 2024 nobody came.", "31 February 2024", "October 2024", "18 Things to know 2024"})
    void aLineThatIsNoDayIsNone(String line) {
        assertThat(of("Norby harbour closed for ships", line, LEAD).publishedOn())
                .isNull();
    }

    @Test
    void theClosingLineNamesAuthorAndCredits() {
        ArticleProposal proposal =
                of("Norby harbour closed for ships", LEAD, LEAD, "ab/cde (CW, NW, Coast Wire)", "More stories");

        assertThat(proposal.author()).isEqualTo("ab/cde");
        assertThat(proposal.credits()).containsExactly("CW", "NW", "Coast Wire");
    }

    @Test
    void wiresAreReadFromOtherWordsToo() {
        assertThat(of("A title of words", LEAD, "With reporting by CW, NW, and Coast Wire")
                        .credits())
                .containsExactly("CW", "NW", "Coast Wire");
        assertThat(of("A title of words", LEAD, "(CW/NW)").credits()).containsExactly("CW", "NW");
        assertThat(of("A title of words", LEAD, "ab/cd").author()).isEqualTo("ab/cd");
    }

    @Test
    void anAsideInBracketsIsNoCredit() {
        assertThat(of("A title of words", LEAD, "He laughed (nobody knows why he ever did so at all).")
                        .credits())
                .isEmpty();
    }

    @Test
    void aBylineNamesTheAuthor() {
        assertThat(of("Norby harbour closed for ships", "By Ada M. O'Neil", LEAD)
                        .author())
                .isEqualTo("Ada M. O'Neil");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The harbour of Norby was closed and it is not known for how long",
        "de, Der Hafen von Norby wurde geschlossen und es ist nicht bekannt warum",
        "fr, Le port de Norby est fermé et les bateaux restent dans la rade pour des jours",
        "uk, Порт закрито і ніхто не знає що це є та як довго",
        "ru, Порт закрыт и никто не знает что это и как долго он был",
        "ko, 노르비 항구는 금요일에 폐쇄되었다",
        "ja, ノルビー港は金曜日に閉鎖された",
        "zh, 诺比港周五关闭",
        "ar, أغلق ميناء نوربي يوم الجمعة"
    })
    void theLanguageIsToldByScriptAndCommonWords(String language, String text) {
        assertThat(of(text).language()).isEqualTo(language);
    }

    @Test
    void anUnknownLanguageIsLeftOpen() {
        assertThat(of("Qwx zzv").language()).isNull();
    }

    private static ArticleProposal of(String... lines) {
        return ArticleProposal.of(lines(lines), NOTHING);
    }

    private static List<CapturedLine> lines(String... lines) {
        return Arrays.stream(lines).map(CapturedLine::of).toList();
    }
}
