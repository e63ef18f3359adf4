package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedValuesTest {

    @Test
    void ordinaryValuesAreJoinedAsTheyAre() {
        assertThat(JoinedValues.of(List.of("1500 soldiers", "a|b", "x||y"), " | "))
                .isEqualTo("1500 soldiers | a|b | x||y");
    }

    @ParameterizedTest
    @CsvSource({"a | b,a || b", "|,||", "| b,|| b", "a |,a ||", "a || b,a ||| b", "a| b,a| b"})
    void aSignThatStandsAloneInAValueIsWrittenOnceMore(String value, String written) {
        assertThat(JoinedValues.of(List.of(value), " | ")).isEqualTo(written);
        assertThat(JoinedValues.apart(written, " | ")).containsExactly(value);
    }

    @Test
    void anEmptyCellHasNoValue() {
        assertThat(JoinedValues.apart("", " | ")).isEmpty();
    }

    @Test
    void whateverValuesHoldTheyAreToldApartAgain() {
        Random chance = new Random(2024);
        for (String joiner : List.of(Column.JOINED_BY, Column.CHAINED_BY)) {
            for (int round = 0; round < 5000; round++) {
                List<String> values = IntStream.range(0, 1 + chance.nextInt(4))
                        .mapToObj(at -> value(chance))
                        .toList();
                assertThat(JoinedValues.apart(JoinedValues.of(values, joiner), joiner))
                        .isEqualTo(values);
            }
        }
    }

    /** As texts are recorded: not empty, without white space around. */
    private static String value(Random chance) {
        String signs = "ab|>  $\\";
        String value = IntStream.range(0, 1 + chance.nextInt(8))
                .mapToObj(at -> String.valueOf(signs.charAt(chance.nextInt(signs.length()))))
                .collect(Collectors.joining())
                .strip();
        return value.isEmpty() ? "|" : value;
    }
}
