package org.vouch.domain.report;

/** A file as it was rendered, by what, and for which name; the bytes are never to be changed. */
public final class RenderedFile {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String renderedBy;

    /** @param renderedBy the program and its version, as {@code Vouch 1.0.0, fastexcel 0.20.2} */
    public RenderedFile(String name, String mediaType, byte[] bytes, String renderedBy) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.renderedBy = renderedBy;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String renderedBy() {
        return renderedBy;
    }

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        return Hash.of(bytes);
    }
}
