package org.vouch.web.user;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session. Only by POST, so that no link or picture signs anybody out; and not by what a page sends by itself
 * when it is left, to which the first form of the page lends its address.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("omnifaces.event") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        SignedIn.end(request);
        response.sendRedirect(request.getContextPath() + Door.SIGN_IN + "?out=true");
    }
}
