package org.vouch.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * A file of an edition on its way out.
 *
 * @param tag tells files of different bytes apart
 * @param taken the bytes, once they are put on record as taken
 */
record Outgoing(String name, String mediaType, String tag, long length, Supplier<byte[]> taken) {

    private static final String PAGE = "text/html";

    /** A page of ours that runs nothing and asks for nothing, wherever it came from. */
    private static final String SEALED =
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    void send(HttpServletRequest request, HttpServletResponse response, boolean withBytes) throws IOException {
        describe(response);
        if (('"' + tag + '"').equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLengthLong(length);
        if (withBytes) {
            response.getOutputStream().write(taken.get());
        }
    }

    /** What is to be read is shown; anything else is saved. */
    private void describe(HttpServletResponse response) {
        boolean page = mediaType.startsWith(PAGE);
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", (page ? "inline" : "attachment") + "; filename=\"" + name + '"');
        response.setHeader("ETag", '"' + tag + '"');
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (page) {
            response.setHeader("Content-Security-Policy", SEALED);
        }
    }
}
