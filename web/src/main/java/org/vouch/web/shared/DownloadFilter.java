package org.vouch.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.NotAllowed;

/** Answers addresses of one pattern with a file, to those who have the right to it; the others it lets pass. */
public abstract class DownloadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final Pattern pattern;

    protected DownloadFilter(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** @throws NotFound where the address is well formed and nothing stands there */
    protected abstract Download file(Matcher address, HttpServletRequest request) throws IOException;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = pattern.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            file(address, request).send(response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
