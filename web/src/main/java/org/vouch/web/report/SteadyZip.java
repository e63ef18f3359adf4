package org.vouch.web.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.Hashing;

/** Files in one, without what only tells when it was written: the same files are the same bytes. */
public final class SteadyZip implements AutoCloseable {

    /** A month after the beginning of ZIP: of the very first moment Java keeps the time zone as well. */
    private static final LocalDateTime ONCE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private final ZipOutputStream zip;

    /** @param bytes which are closed with this */
    public SteadyZip(OutputStream bytes) {
        zip = new ZipOutputStream(bytes);
    }

    /**
     * A file of this name, behind those before it.
     *
     * @return its SHA-256
     */
    public String add(String name, FileBytes.Writing content) throws IOException {
        ZipEntry steady = new ZipEntry(name);
        steady.setTimeLocal(ONCE);
        zip.putNextEntry(steady);
        Hashing hash = new Hashing(new Unclosed(zip));
        try (hash) {
            content.to(hash);
        }
        zip.closeEntry();
        return hash.sha256();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * A workbook without the moment it was created.
     *
     * @param file whose parts are found by its directory: as a stream it cannot be read by every reader, Java's
     *     among them
     */
    static void copy(Path file, OutputStream bytes) throws IOException {
        try (ZipFile from = new ZipFile(file.toFile());
                SteadyZip to = new SteadyZip(bytes)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                try (InputStream content = from.getInputStream(part)) {
                    to.add(part.getName(), out -> copy(part.getName(), content, out));
                }
            }
        }
    }

    private static void copy(String name, InputStream from, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            to.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
    }

    /** Whoever writes a file into it closes what they were given, and not the whole. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            out.write(bytes, from, many);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
