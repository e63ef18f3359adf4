package org.vouch.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language a page speaks: that of the person's profile, else the one chosen at the door (a cookie), else the first
 * of the browser's that Vouch knows, else English.
 */
public final class Languages {

    /** The cookie that remembers what was chosen at the door. */
    public static final String COOKIE = "language";

    private static final List<String> SPOKEN = List.of("en", "de");

    private Languages() {}

    public static Locale of(HttpServletRequest request, String ofProfile) {
        Stream<String> browser = Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(Stream.concat(Stream.ofNullable(ofProfile), chosen(request)), browser)
                .filter(SPOKEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static Stream<String> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
    }
}
