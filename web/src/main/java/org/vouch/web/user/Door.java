package org.vouch.web.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.omnifaces.util.Servlets;

/** What stands open to anybody, and the way to the sign-in page and back to what was asked for. */
final class Door {

    static final String SIGN_IN = "/sign-in";

    private static final Set<String> OPEN =
            Set.of(SIGN_IN, "/sign-out", "/set-up", "/invitation", "/language", "/health", "/health/ready");
    private static final Set<String> ASSETS = Set.of("/assets/", "/jakarta.faces.resource/");
    private static final int LONGEST_WAY_BACK = 2000;

    private Door() {}

    static boolean isAsset(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/favicon.") || ASSETS.stream().anyMatch(path::startsWith);
    }

    static boolean isOpen(HttpServletRequest request) {
        return OPEN.contains(path(request));
    }

    /** Answers with the sign-in page; a form's submit, also an ajax one, is told that its session is over. */
    static void leadTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String address = SIGN_IN + "?to=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8);
        Servlets.facesRedirect(
                request, response, request.getContextPath() + (reads ? address : address + "&over=true"));
    }

    /** The way back, if it is an address of ours; the desk otherwise. */
    static String local(String to) {
        boolean ours = to != null
                && to.length() <= LONGEST_WAY_BACK
                && to.startsWith("/")
                && !to.startsWith("//")
                && to.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7F)
                && !to.startsWith(SIGN_IN);
        return ours ? to : "/";
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return local(path(request) + (query == null ? "" : "?" + query));
    }

    private static String path(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }
}
