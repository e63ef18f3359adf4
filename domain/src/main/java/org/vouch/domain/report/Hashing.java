package org.vouch.domain.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the bytes that go through it, and knows their SHA-256. */
public final class Hashing extends FilterOutputStream {

    private final MessageDigest digest;
    private long length;

    public Hashing(OutputStream to) {
        super(to);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        digest.update((byte) one);
        length++;
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        out.write(bytes, from, many);
        digest.update(bytes, from, many);
        length += many;
    }

    public long length() {
        return length;
    }

    /** Of all so far, in 64 hexadecimal digits, lower case; asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
