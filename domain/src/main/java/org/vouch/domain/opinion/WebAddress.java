package org.vouch.domain.opinion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as lists give them: whole ones, and hosts with or without a path. */
final class WebAddress {

    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?(?:www\\.)?([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)(?:[/:?#].*)?");

    private WebAddress() {}

    /** Whether it is a whole address, http or https. */
    static boolean is(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The host without www, in small letters; of nothing else than a host's own page. */
    static Optional<String> host(String text) {
        Matcher matcher = HOST.matcher(text.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
