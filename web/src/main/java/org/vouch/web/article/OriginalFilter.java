package org.vouch.web.article;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.Original;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.NotAllowed;

/**
 * {@code GET /articles/7/versions/1/original}: the captured bytes as they came, to be saved and never shown, for they
 * may be a page with scripts of anybody's.
 */
public class OriginalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/articles/(\\d{1,18})/versions/(\\d{1,6})/original");

    @Inject
    private transient ArticleReading articles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            answer(Long.parseLong(address.group(1)), Integer.parseInt(address.group(2)), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(long article, int version, HttpServletResponse response) throws IOException {
        Original original = articles.original(new ArticleId(article), version);
        byte[] bytes = original.bytes();
        String ending = original.mediaType().equals(ContentKind.HTML) ? "html" : "txt";
        response.setContentType(original.mediaType());
        response.setCharacterEncoding(original.charset());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"a" + article + "-" + version + "." + ending + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
