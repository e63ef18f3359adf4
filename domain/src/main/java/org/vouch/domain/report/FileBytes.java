package org.vouch.domain.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a file in the making: in memory where they are few, else in a temporary file, which is gone when this is
 * closed. Whoever has them reads them as a stream, from the beginning each time, and cannot change them.
 */
public final class FileBytes implements AutoCloseable {

    private final byte[] held;
    private final Path file;
    private final long length;
    private final String sha256;

    /** What writes them; the stream is closed for it. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream bytes) throws IOException;
    }

    private FileBytes(byte[] held, Path file, Hashing hash) {
        this.held = held;
        this.file = file;
        this.length = hash.length();
        this.sha256 = hash.sha256();
    }

    /** These, in memory. */
    public static FileBytes of(byte[] bytes) {
        byte[] own = bytes.clone();
        Hashing hash = new Hashing(OutputStream.nullOutputStream());
        try {
            hash.write(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileBytes(own, null, hash);
    }

    /** What is written, in a temporary file. */
    public static FileBytes written(Writing writing) {
        try {
            Path file = Files.createTempFile("vouch", ".part");
            boolean whole = false;
            try {
                FileBytes bytes = new FileBytes(null, file, hashed(writing, Files.newOutputStream(file)));
                whole = true;
                return bytes;
            } finally {
                if (!whole) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of what is written, which is kept nowhere. */
    public static String digest(Writing writing) {
        try {
            return hashed(writing, OutputStream.nullOutputStream()).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hashing hashed(Writing writing, OutputStream to) throws IOException {
        Hashing hash = new Hashing(to);
        try (OutputStream bytes = new BufferedOutputStream(hash, 1 << 16)) {
            writing.to(bytes);
        }
        return hash;
    }

    public InputStream open() {
        try {
            return file == null ? new ByteArrayInputStream(held) : Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them at once, for whoever knows that they are few. */
    public byte[] all() {
        try (InputStream bytes = open()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long length() {
        return length;
    }

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
