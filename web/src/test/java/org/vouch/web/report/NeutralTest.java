package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.web.shared.Neutral;

class NeutralTest {

    @ParameterizedTest
    @MethodSource("cases")
    void aCellThatWouldRunBeginsWithAnApostropheAndComesBack(CsvCases.Neutralised example) {
        assertThat(Neutral.of(example.cell())).isEqualTo(example.written());
        assertThat(Neutral.undone(example.written())).isEqualTo(example.cell());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takingTheApostropheOffIsOneToOneHoweverManyStoodThere(CsvCases.Neutralised example) {
        assertThat(Neutral.undone(Neutral.of(example.written()))).isEqualTo(example.written());
    }

    static Stream<CsvCases.Neutralised> cases() {
        return CsvCases.neutralised();
    }
}
