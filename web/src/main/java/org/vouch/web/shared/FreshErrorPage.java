package org.vouch.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.eventlistener.CallbackPhaseListener;

/**
 * An error page is shown within the request that failed. What the failed page had asked to be done before it is drawn,
 * such as to tell of its end when it is left, would be done to the error page; it is forgotten here.
 */
public class FreshErrorPage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.removeAttribute(CallbackPhaseListener.class.getName());
        chain.doFilter(request, response);
    }
}
