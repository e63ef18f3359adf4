package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.shared.AsOfBacking;

/**
 * Says at the beginning of each request who acts, and leads to the sign-in page whoever asks for more than the door
 * without having signed in. A session that stands for nobody any more ends here.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> BEGINNINGS = Set.of("", "/", "/desk");

    @Inject
    private transient Actor actor;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient AsOfBacking asOf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Door.isAsset(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<StaffMember> staff = present(request);
        staff.ifPresent(actor::actAs);
        if (Door.isOpen(request)) {
            chain.doFilter(request, response);
        } else if (staff.isEmpty()) {
            Door.leadTo(request, response);
        } else if (!actor.may(PageRights.of(Door.path(request)))) {
            refuse(request, response);
        } else if (asOf.open(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** An administrator who has no part in the desk begins at the staff instead. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (BEGINNINGS.contains(Door.path(request)) && actor.may(Right.ADMINISTER)) {
            response.sendRedirect(request.getContextPath() + "/staff");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<StaffMember> present(HttpServletRequest request) {
        Optional<SignedIn> session = SignedIn.of(request);
        Optional<StaffMember> staff = session.flatMap(sessions::whoIs);
        if (session.isPresent() && staff.isEmpty()) {
            SignedIn.end(request);
        }
        return staff;
    }
}
