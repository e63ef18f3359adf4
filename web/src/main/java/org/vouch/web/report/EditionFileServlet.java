package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.report.EditionHasNoFile;
import org.vouch.domain.report.NoSuchCsvChoice;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.web.shared.Languages;
import org.vouch.web.shared.Violations;

/**
 * {@code GET /reports/7/editions/1.csv}, {@code 1.zip} and so on: the files of an edition, their bytes as they were
 * frozen. What is not a stored file is worked out from one: {@link EditionFiles}.
 */
@WebServlet({"*.csv", "*.xlsx", "*.zip", "*.jsonld", "*.html", "*.pdf"})
public class EditionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> ENDINGS = Set.of("csv", "xlsx", "zip", "jsonld", "html", "pdf");

    @Inject
    private transient EditionFiles files;

    @Inject
    private transient Actor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean withBytes)
            throws IOException {
        Optional<EditionAddress> address = EditionAddress.of(request.getServletPath());
        try {
            if (address.isPresent() && isOther(request.getParameter("format"), address.get())) {
                response.sendRedirect(address.get().number() + "." + request.getParameter("format"));
            } else if (address.isPresent()) {
                files.at(address.get(), request).send(request, response, withBytes);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (EditionHasNoFile e) {
            say(e, HttpServletResponse.SC_NOT_FOUND, request, response);
        } catch (NoSuchCsvChoice e) {
            say(e, HttpServletResponse.SC_BAD_REQUEST, request, response);
        }
    }

    /** The form on the page of an edition asks for its CSV, and says which file it wants. */
    private static boolean isOther(String format, EditionAddress address) {
        return format != null && ENDINGS.contains(format) && !format.equals(address.ending());
    }

    private void say(Violation why, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = Languages.of(request, actor.staff().language());
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().println(Violations.words(why, locale));
    }
}
