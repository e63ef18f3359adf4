package org.vouch.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(strings = {"1500", "1500.000", "3.5", "1.125", "0.001", "12000000", "1E+3"})
    void aNumberOnRecordIsReadAgainAsTheSameNumber(String number) {
        BigDecimal value = new BigDecimal(number);

        assertThat(Amount.ofNullable(Amount.typed(value))).isEqualByComparingTo(value);
    }
}
