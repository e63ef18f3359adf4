package org.vouch.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.web.shared.Asked;

class AgreementQueryTest {

    @Test
    void aReportThatIsThereNarrowsTheRounds() {
        AgreementQuery query = asked(Map.of("report", "7"));

        assertThat(query.question().filter().report()).contains(7L);
        assertThat(query.wrong()).isEmpty();
    }

    @Test
    void aReportThatIsNotThereIsSaidBesideItsField() {
        AgreementQuery query = asked(Map.of("report", "8"));

        assertThat(query.question().filter().isNarrow()).isFalse();
        assertThat(query.wrong()).containsExactly(Map.entry("report", "agreement.wrong.report"));
    }

    @Test
    void whatIsNeitherDayNorKindNorNumberIsSaidBesideItsField() {
        assertThat(asked(Map.of("from", "x", "until", "2024-02-30", "kind", "NOISE", "grader", "me", "report", "x"))
                        .wrong())
                .containsOnlyKeys("from", "until", "kind", "grader", "report");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaidBesideItsEnd() {
        assertThat(asked(Map.of("from", "2024-10-18", "until", "2024-10-17")).wrong())
                .containsExactly(Map.entry("until", "agreement.wrong.order"));
        assertThat(asked(Map.of("from", "2024-10-18", "until", "2024-10-18")).wrong())
                .isEmpty();
    }

    private static AgreementQuery asked(Map<String, String> address) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                AgreementQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> {
                    String value = address.get(args[0]);
                    boolean all = method.getName().equals("getParameterValues");
                    return !all || value == null ? value : new String[] {value};
                });
        return AgreementQuery.of(new Asked(request), Set.of(7L));
    }
}
