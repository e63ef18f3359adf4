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
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.NotAllowed;

/** {@code GET /reports/7/editions/1.xlsx}: the workbook that was frozen with the edition, where one was. */
@WebServlet("*.xlsx")
public class EditionXlsxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/reports/(\\d{1,18})/editions/(\\d{1,9})\\.xlsx");

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
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReportId report = new ReportId(Long.parseLong(address.group(1)));
        int number = Integer.parseInt(address.group(2));
        try {
            Optional<FileRow> file = editions.files(report, number).stream()
                    .filter(one -> one.name().equals(XlsxRendering.NAME))
                    .findFirst();
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (isToSend(file.get(), name(report, number), request, response) && withBytes) {
                response.getOutputStream().write(export.file(report, number, XlsxRendering.NAME));
            }
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String name(ReportId report, int number) {
        return "vouch-report-" + report.value() + "-edition-" + number + ".xlsx";
    }

    private static boolean isToSend(
            FileRow file, String name, HttpServletRequest request, HttpServletResponse response) {
        String tag = '"' + file.sha256() + '"';
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        response.setContentLengthLong(file.bytes());
        return true;
    }
}
