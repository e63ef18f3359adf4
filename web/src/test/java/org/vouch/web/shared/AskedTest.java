package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.shared.PageRequest;

class AskedTest {

    @Test
    void wordsAreStrippedAndWhatNoDatabaseHoldsIsLeftOut() {
        assertThat(asked("q", " a ", "", "b\0c", "d").words("q")).containsExactly("a", "d");
    }

    @Test
    void constantsComeInTheirOwnOrderAndOthersAreLeftOut() {
        assertThat(asked("day", "FRIDAY", "MONDAY", "SOMEDAY").constants(DayOfWeek.class, "day"))
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void aDayIsADayOfTheCalendar() {
        assertThat(asked("from", "2024-10-18").day("from")).contains(LocalDate.of(2024, 10, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-10", "+999999999-01-01", "-1", "99999999999999999999", "a"})
    void whatMeansNothingIsLeftOut(String odd) {
        assertThat(asked("x", odd).day("x")).isEmpty();
        assertThat(asked("x", odd).ids("x")).isEmpty();
        assertThat(asked("page", odd).sortedPage(12)).isEqualTo(new PageRequest(1, 12, null, false));
    }

    private static Asked asked(String name, String... values) {
        return new Asked((HttpServletRequest) Proxy.newProxyInstance(
                AskedTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    String[] given = name.equals(args[0]) ? values : null;
                    if (method.getName().equals("getParameterValues")) {
                        return given;
                    }
                    return Arrays.stream(given == null ? new String[0] : given)
                            .findFirst()
                            .orElse(null);
                }));
    }
}
