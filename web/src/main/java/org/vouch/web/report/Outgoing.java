package org.vouch.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vouch.domain.report.FileBytes;

/**
 * A file of an edition on its way out.
 *
 * @param standing how the edition stands that it is of
 * @param tag tells files of different bytes apart
 * @param length how many bytes there are
 * @param taken hands the bytes on, once they are put on record as taken
 */
record Outgoing(
        String name, EditionStanding standing, String mediaType, String tag, Length length, FileBytes.Writing taken) {

    private static final String PAGE = "text/html";

    /** A page of ours that runs nothing and asks for nothing, wherever it came from. */
    private static final String SEALED =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Asked only where the file is given: to know it may cost as much as to write it. */
    @FunctionalInterface
    interface Length {
        long inBytes() throws IOException;
    }

    void send(HttpServletRequest request, HttpServletResponse response, boolean withBytes) throws IOException {
        describe(request, response);
        if (('"' + tag + '"').equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLengthLong(length.inBytes());
        if (withBytes) {
            taken.to(response.getOutputStream());
        }
    }

    /** What is to be read is shown; anything else is saved. */
    private void describe(HttpServletRequest request, HttpServletResponse response) {
        boolean page = mediaType.startsWith(PAGE);
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", (page ? "inline" : "attachment") + "; filename=\"" + name + '"');
        response.setHeader("ETag", '"' + tag + '"');
        standing.links(request.getContextPath()).forEach(link -> response.addHeader("Link", link));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (page) {
            response.setHeader("Content-Security-Policy", SEALED);
        }
    }
}
