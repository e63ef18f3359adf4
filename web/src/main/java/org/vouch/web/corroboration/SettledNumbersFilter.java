package org.vouch.web.corroboration;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vouch.domain.corroboration.OriginReckoning;

/** Sees to it that the numbers of claims are right before a file lists them, as a page does. */
public class SettledNumbersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OriginReckoning reckoning;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        reckoning.settle();
        chain.doFilter(request, response);
    }
}
