package org.vouch.web.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.vouch.domain.user.PresentStaff;

/**
 * What a session knows of whoever signed in: the number, since when, and the stamp of the password used. Name and
 * roles are read anew for every request.
 */
record SignedIn(long staffId, Instant since, String stamp) implements Serializable {

    private static final String NAME = SignedIn.class.getName();

    /** Begins to be signed in, under a new session id, so that an id handed to the browser before is worth nothing. */
    static void begin(HttpServletRequest request, PresentStaff staff, Instant now) {
        request.getSession();
        request.changeSessionId();
        SignedIn signedIn = new SignedIn(staff.member().id().value(), now, staff.stamp());
        request.getSession().setAttribute(NAME, signedIn);
    }

    static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SignedIn) session.getAttribute(NAME));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
