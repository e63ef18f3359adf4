package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.vouch.domain.shared.Settings;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.OwnAccount;
import org.vouch.web.shared.CameFrom;
import org.vouch.web.shared.FormToken;
import org.vouch.web.shared.Languages;

/**
 * Remembers the language in a cookie, and in the profile of whoever is signed in. Only by POST, and for whoever is signed
 * in only by a form of ours, so that no link, picture or other site changes a profile.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SPOKEN = Set.of("en", "de");

    @Inject
    private transient Actor actor;

    @Inject
    private transient OwnAccount account;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("omnifaces.event") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        String to = request.getParameter("to");
        if (to == null || !SPOKEN.contains(to)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (actor.isSomebody() && !FormToken.isIn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.addCookie(remembered(to, request.getContextPath()));
        if (actor.isSomebody()) {
            account.speak(to);
        }
        response.sendRedirect(request.getContextPath() + CameFrom.of(request).orElse("/"));
    }

    private static Cookie remembered(String language, String path) {
        Cookie cookie = new Cookie(Languages.COOKIE, language);
        cookie.setPath(path + "/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.isBehindTls());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
