package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.report.EditionExport;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.NotAllowed;

/**
 * {@code GET /reports/7/editions/1.csv}: the bytes of the edition as they were frozen. {@code ?bom=1} puts a byte-order
 * mark in front, for spreadsheets that misread accents; without it not a byte is added, ever.
 */
@WebServlet("*.csv")
public class EditionCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/reports/(\\d{1,18})/editions/(\\d{1,9})\\.csv");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Inject
    private transient EditionListing editions;

    @Inject
    private transient EditionExport export;

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
        byte[] mark = "1".equals(request.getParameter("bom")) ? MARK : new byte[0];
        String tag = '"' + edition.get().csvSha256() + (mark.length > 0 ? "-bom" : "") + '"';
        describe(response, report, number, tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            response.setContentLengthLong(mark.length + edition.get().bytes());
            if (withBytes) {
                response.getOutputStream().write(mark);
                response.getOutputStream().write(export.csv(report, number));
            }
        }
    }

    private static void describe(HttpServletResponse response, ReportId report, int number, String tag) {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"vouch-report-" + report.value() + "-edition-" + number + ".csv\"");
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
