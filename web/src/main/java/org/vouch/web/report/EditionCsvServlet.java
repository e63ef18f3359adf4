package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionExport;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.NoSuchCsvChoice;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.web.shared.Languages;
import org.vouch.web.shared.Violations;

/**
 * {@code GET /reports/7/editions/1.csv}: the bytes of the edition as they were frozen. {@code ?separator=semicolon}
 * (or {@code tab}) and {@code ?bom=true} ask for the same cells otherwise written; without them not a byte is added, ever.
 */
@WebServlet("*.csv")
public class EditionCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/reports/(\\d{1,18})/editions/(\\d{1,9})\\.csv");

    @Inject
    private transient EditionListing editions;

    @Inject
    private transient EditionExport export;

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
        Matcher address = ADDRESS.matcher(request.getServletPath());
        try {
            if (address.matches()) {
                ReportId report = new ReportId(Long.parseLong(address.group(1)));
                answer(report, Integer.parseInt(address.group(2)), request, response, withBytes);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchCsvChoice e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain; charset=utf-8");
            Locale locale = Languages.of(request, actor.staff().language());
            response.getWriter().println(Violations.words(e, locale));
        }
    }

    private void answer(
            ReportId report, int number, HttpServletRequest request, HttpServletResponse response, boolean withBytes)
            throws IOException {
        Optional<EditionRow> edition = editions.find(report, number);
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CsvChoices choices = CsvChoices.of(values(request, "separator"), values(request, "bom"));
        String name = "vouch-report-" + report.value() + "-edition-" + number + choices.suffix() + ".csv";
        String tag = '"' + edition.get().csvSha256() + choices.suffix() + '"';
        describe(response, name, tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] stored = withBytes ? export.csv(report, number, choices) : editions.csv(report, number);
        byte[] bytes = CsvBytes.chosen(stored, choices);
        response.setContentLength(bytes.length);
        if (withBytes) {
            response.getOutputStream().write(bytes);
        }
    }

    private static List<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static void describe(HttpServletResponse response, String name, String tag) {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
