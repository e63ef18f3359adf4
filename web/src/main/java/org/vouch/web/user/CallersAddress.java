package org.vouch.web.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The network address a request comes from. Behind proxies of ours, which {@code VOUCH_PROXY} names by their addresses,
 * it is the last that {@code X-Forwarded-For} holds beside theirs; what stands before it anybody can have written.
 */
@ApplicationScoped
class CallersAddress {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private final List<String> proxies;

    CallersAddress() {
        this(System.getenv("VOUCH_PROXY"));
    }

    CallersAddress(String proxies) {
        this.proxies = list(Objects.requireNonNullElse(proxies, ""));
    }

    String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    String of(String peer, List<String> forwardedFor) {
        if (!proxies.contains(peer)) {
            return peer;
        }
        String caller = list(forwardedFor.stream().collect(Collectors.joining(","))).stream()
                .filter(address -> !proxies.contains(address))
                .reduce(peer, (earlier, later) -> later);
        return ADDRESS.matcher(caller).matches() ? caller : peer;
    }

    private static List<String> list(String addresses) {
        return Arrays.stream(COMMA.split(addresses.strip()))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
