package org.vouch.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was uploaded or pasted, unchanged. A pasted text is its UTF-8 bytes. */
public final class Original {

    private final byte[] bytes;
    private final String mediaType;
    private final String charset;
    private final String fileName;

    /**
     * @param mediaType by content, {@code text/plain} or {@code text/html}
     * @param charset the IANA name of the encoding the bytes were read in
     * @param fileName as uploaded, or null where the text was pasted
     */
    public Original(byte[] bytes, String mediaType, String charset, String fileName) {
        this.bytes = bytes.clone();
        this.mediaType = mediaType;
        this.charset = charset;
        this.fileName = fileName;
    }

    public static Original pasted(String text) {
        return new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8", null);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    public String charset() {
        return charset;
    }

    public String fileName() {
        return fileName;
    }

    /** In small hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
