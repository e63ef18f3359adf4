package org.vouch.web.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.omnifaces.util.Servlets;
import org.vouch.web.shared.CameFrom;

/** What stands open to anybody, and the way to the sign-in page and back to what was asked for. */
final class Door {

    static final String SIGN_IN = "/sign-in";

    private static final Set<String> OPEN =
            Set.of(SIGN_IN, "/sign-out", "/set-up", "/invitation", "/language", "/health", "/health/ready");
    private static final Set<String> ASSETS = Set.of("/assets/", "/jakarta.faces.resource/", "/favicon.");
    private static final int LONGEST_WAY_BACK = 2000;

    private Door() {}

    static boolean isAsset(HttpServletRequest request) {
        return ASSETS.stream().anyMatch(path(request)::startsWith);
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = path(request);
        return OPEN.stream().anyMatch(open -> path.equals(open) || path.equals(open + ".xhtml"));
    }

    /**
     * Answers with the sign-in page; a form's submit, also an ajax one, is told that its session is over. What a page
     * sends by itself when it is left gets no page: it would begin another session beside that of the sign-in page.
     */
    static void leadTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("omnifaces.event") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        String asked = local(reads ? asked(request) : CameFrom.of(request).orElseGet(() -> asked(request)));
        String address = SIGN_IN + "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        Servlets.facesRedirect(
                request, response, request.getContextPath() + (reads ? address : address + "&over=true"));
    }

    /** The way back, if it is an address of ours; the desk otherwise. */
    static String local(String to) {
        boolean ours = to != null
                && to.length() <= LONGEST_WAY_BACK
                && to.startsWith("/")
                && !to.startsWith("//")
                && to.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7F);
        boolean door = ours && OPEN.stream().anyMatch(open -> to.equals(open) || to.startsWith(open + "?"));
        return ours && !door ? to : "/";
    }

    static String path(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }

    private static String asked(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()) + query(request.getQueryString());
    }

    private static String query(String query) {
        return query == null ? "" : "?" + query;
    }
}
