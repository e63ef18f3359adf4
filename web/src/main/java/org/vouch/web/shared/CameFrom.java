package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The page of ours a request was sent from, as its Referer tells: path and query without the context. The address a
 * form is sent to lacks the query.
 */
public final class CameFrom {

    private CameFrom() {}

    /** Empty where the browser tells nothing, or names another host. */
    public static Optional<String> of(HttpServletRequest request) {
        String context = request.getContextPath();
        return parsed(request.getHeader("Referer"))
                .filter(page -> page.getRawPath() != null && page.getRawPath().startsWith(context + "/"))
                .filter(page -> host(page).equalsIgnoreCase(request.getHeader("Host")))
                .map(page -> page.getRawPath().substring(context.length()) + query(page.getRawQuery()));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.ofNullable(address).map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(URI page) {
        return page.getPort() < 0 ? String.valueOf(page.getHost()) : page.getHost() + ":" + page.getPort();
    }

    private static String query(String query) {
        return query == null ? "" : "?" + query;
    }
}
