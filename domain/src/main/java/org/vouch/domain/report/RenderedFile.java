package org.vouch.domain.report;

/**
 * A file as it was rendered, by what, and for which name.
 *
 * @param content gone when this is closed
 * @param renderedBy the program and its version, as {@code Vouch 1.0.0, fastexcel 0.20.2}
 */
public record RenderedFile(String name, String mediaType, FileBytes content, String renderedBy)
        implements AutoCloseable {

    /** One that is short enough to be held in memory. */
    public RenderedFile(String name, String mediaType, byte[] bytes, String renderedBy) {
        this(name, mediaType, FileBytes.of(bytes), renderedBy);
    }

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        return content.sha256();
    }

    @Override
    public void close() {
        content.close();
    }
}
