package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.report.CsvChoices.Separator;

class CsvChoicesTest {

    @Test
    void whoChoosesNothingGetsTheFileAsItIsStored() {
        assertThat(CsvChoices.of(List.of(), List.of())).isEqualTo(CsvChoices.NONE);
        assertThat(CsvChoices.of(List.of("comma"), List.of("false"))).isEqualTo(CsvChoices.NONE);
        assertThat(CsvChoices.NONE.suffix()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "semicolon,false,-semicolon,SEMICOLON",
        "tab,true,-tab-bom,TAB",
        "comma,1,-bom,COMMA",
    })
    void anAddressNamesItsChoices(String separator, String mark, String suffix, Separator chosen) {
        CsvChoices choices = CsvChoices.of(List.of(separator), List.of(mark));

        assertThat(choices.suffix()).isEqualTo(suffix);
        assertThat(choices.separator()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"pipe,false", "SEMICOLON,false", "'',false", "comma,yes", "comma,''", "comma,0"})
    void whatIsNoChoiceIsRefused(String separator, String mark) {
        List<String> separators = List.of(separator);
        List<String> marks = List.of(mark);

        assertThatThrownBy(() -> CsvChoices.of(separators, marks)).isInstanceOf(NoSuchCsvChoice.class);
    }

    @Test
    void twoSeparatorsAreNone() {
        assertThatThrownBy(() -> CsvChoices.of(List.of("comma", "tab"), List.of()))
                .isInstanceOf(NoSuchCsvChoice.class)
                .extracting("arguments")
                .isEqualTo(List.of("separator", "comma, tab"));
    }
}
