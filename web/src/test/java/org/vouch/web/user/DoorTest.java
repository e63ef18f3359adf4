package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sources?q=a&page=2", "/reports/7/editions/1.csv", "/sign-ins"})
    void anAddressOfOursIsAWayBack(String to) {
        assertThat(Door.local(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org/",
                "\\\\example.org",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\t/example.org",
                "/sign-in?to=/sources",
                "/sign-out"
            })
    void anyOtherLeadsToTheDesk(String to) {
        assertThat(Door.local(to)).isEqualTo("/");
    }
}
