package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void theProfileDecidesFirst() {
        assertThat(Languages.of(request("en", Locale.ENGLISH), "de")).isEqualTo(Locale.GERMAN);
    }

    @Test
    void whatWasChosenAtTheDoorComesBeforeTheBrowser() {
        assertThat(Languages.of(request("de", Locale.ENGLISH), null)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void ofTheBrowsersLanguagesTheFirstSpokenOneIsTaken() {
        assertThat(Languages.of(request(null, Locale.FRENCH, Locale.forLanguageTag("de-AT")), null))
                .isEqualTo(Locale.GERMAN);
    }

    @Test
    void aLanguageNotSpokenIsEnglish() {
        assertThat(Languages.of(request("xx", Locale.FRENCH), "fr")).isEqualTo(Locale.ENGLISH);
    }

    private static HttpServletRequest request(String chosen, Locale... browser) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getCookies")
                        ? (chosen == null ? null : new Cookie[] {new Cookie(Languages.COOKIE, chosen)})
                        : Collections.enumeration(Arrays.asList(browser)));
    }
}
