package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.web.shared.AsOfAddress.Asked;

class AsOfAddressTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "2024-10-18, 2024-10-18T23:59:59.999999Z",
        "2024-10-18T09:30:00Z, 2024-10-18T09:30:00Z",
        "2024-10-18T09:30:00+09:00, 2024-10-18T00:30:00Z",
        "2026-11-21, 2026-11-21T23:59:59.999999Z",
        "2026-11-22T11:59:59Z, 2026-11-22T11:59:59Z"
    })
    void aDayIsItsEndAndAnInstantItself(String written, Instant moment) {
        assertThat(asked("/claim", written).moment()).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, NOT_YET",
        "2026-11-22T12:00:00Z, NOT_YET",
        "9999-12-31, NOT_YET",
        "+999999999-12-31, UNREADABLE",
        "2024-10, UNREADABLE",
        "18.10.2024, UNREADABLE",
        "2024-02-30, UNREADABLE",
        "0001-01-01, UNREADABLE",
        "-999999999-01-01, UNREADABLE",
        "2024-10-18T09:30:00, UNREADABLE",
        "T; DROP TABLE staff, UNREADABLE",
        "' ', NOTHING"
    })
    void whatIsNoPastDayIsToldFromNothing(String written, Asked asked) {
        assertThat(asked("/claim", written).asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims, PAST",
        "/claim.xhtml, PAST",
        "/claims/12/graph-narrow.svg, PAST",
        "/articles/3/versions/1/original, PAST",
        "/desk, OF_TODAY",
        "/, OF_TODAY",
        "/claims/edit, OF_TODAY",
        "/grading, OF_TODAY",
        "/staff, OF_TODAY",
        "/audit, OF_TODAY"
    })
    void whatIsAboutWorkOrPeopleIsOfToday(String path, Asked asked) {
        assertThat(asked(path, "2024-10-18").asked()).isEqualTo(asked);
    }

    @Test
    void withoutADateNothingIsAsked() {
        assertThat(asked("/claim", null).asked()).isEqualTo(Asked.NOTHING);
    }

    private static AsOfAddress asked(String path, String written) {
        return AsOfAddress.of(
                (HttpServletRequest) Proxy.newProxyInstance(
                        AsOfAddressTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "getQueryString" -> written == null ? null : "id=1&as-of=" + encoded(written);
                            case "getRequestURI" -> "/vouch" + path;
                            default -> "/vouch";
                        }),
                NOON);
    }

    private static String encoded(String written) {
        return URLEncoder.encode(written, StandardCharsets.UTF_8);
    }
}
