package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file to be saved and never shown. */
public final class Download {

    private final String name;
    private final String mediaType;
    private final String charset;
    private final byte[] bytes;

    /** @param charset of a text whose type does not tell it; null where there is none */
    public Download(String name, String mediaType, String charset, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.charset = charset;
        this.bytes = bytes.clone();
    }

    void send(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        if (charset != null) {
            response.setCharacterEncoding(charset);
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
