package org.vouch.web.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.statement.QuoteMode;

class ProposalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    He said "we saw it all" today.          | we saw it all         | DIRECT
                    He said "we saw it all" today.          | "we saw it all"       | DIRECT
                    He said "we saw it all" today.          | He said "we saw       | PARTIAL
                    He said "we saw it all" today.          | today                 | PARAPHRASE
                    Es hieß, „wir sahen es“, und mehr.      | wir sahen es          | DIRECT
                    Es hieß, „wir sahen es“, und mehr.      | und mehr              | PARAPHRASE
                    Il a dit « nous l'avons vu » hier.      | nous l'avons vu       | DIRECT
                    They spoke of “a ship” and left.        | of “a ship” and left  | PARTIAL
                    """)
    void theQuotationMarksTellHowWordsAreQuoted(String text, String words, QuoteMode mode) {
        assertThat(QuotedWords.proposed(text, text.indexOf(words), text.indexOf(words) + words.length()))
                .isEqualTo(mode);
    }

    @Test
    void aQuotationOfAnotherParagraphDoesNotReachHere() {
        String text = "He said \"and so on\n\nNothing quoted here.";

        assertThat(QuotedWords.proposed(text, 20, 27)).isEqualTo(QuoteMode.PARAPHRASE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    en | First he denied it. "It is so," the minister said on Friday. She told us more. | "It is so," | said
                    en | According to the service, ships left port. | ships left port | According to
                    de | Das Schiff legte ab, teilte der Dienst mit. | Das Schiff legte ab | teilte der Dienst mit
                    de | Laut Ministerium war es anders. | war es anders | Laut
                    en | The alliance could not confirm the reports. | the reports | could not confirm
                    en | Nobody knows. | Nobody | ^^
                    en | The wire reported that the service said the North had "decided on four ships". | the service said the North had "decided on four ships" | said
                    en | The wire reported that the service said the North had "decided on four ships". | The wire reported that the service said the North had "decided on four ships" | said
                    en | The wire reported that the service said ships had left. | the service said ships had left | said
                    en | The service said it had heard that "the North announced a parade". | it had heard that "the North announced a parade" | said
                    en | The office announced nothing. "They claimed it and I denied it," the minister told us. | "They claimed it and I denied it," | told
                    en | The service said soldiers who were told to leave had left. | soldiers who were told to leave had left | said
                    en | A spokesman described the claims as "false news", according to the wire. | described the claims as "false news" | described
                    en | A spokesman, who called it news, denied on Friday that ships left. | denied on Friday that ships left | denied
                    en | "It is so. We saw it," the minister said. | It is so. | said
                    de | Die Agentur meldete, der Dienst sagte, „wir sahen, wie er es bestritt“. | „wir sahen, wie er es bestritt“ | sagte
                    """)
    void theNearestCueOfTheSentenceIsProposed(String language, String text, String words, String cue) {
        int from = text.indexOf(words);

        assertThat(Cues.near(text, from, from + words.length(), language)).isEqualTo(cue.isEmpty() ? null : cue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1500   | 1500
                    1,500  | 1500
                    1.500  | 1500
                    12 000 | 12000
                    3.5    | 3.5
                    3,5    | 3.5
                    """)
    void numbersAreReadAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(Amount.ofNullable(typed)).isEqualByComparingTo(number);
    }

    @Test
    void wordsForANumberAreNoNumber() {
        assertThatThrownBy(() -> Amount.ofNullable("several thousand")).isInstanceOf(NotANumber.class);
        assertThat(Amount.ofNullable("  ")).isNull();
    }
}
