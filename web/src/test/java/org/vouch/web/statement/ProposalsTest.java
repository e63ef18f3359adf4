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
