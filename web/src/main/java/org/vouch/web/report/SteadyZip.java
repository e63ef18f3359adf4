package org.vouch.web.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files in one, without what only tells when it was written: the same files are the same bytes. */
public final class SteadyZip {

    /** A month after the beginning of ZIP: of the very first moment Java keeps the time zone as well. */
    private static final LocalDateTime ONCE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private SteadyZip() {}

    /** These files by their names, in their order. */
    public static byte[] of(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                to.putNextEntry(steady(file.getKey()));
                to.write(file.getValue());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * A workbook without the moment it was created.
     *
     * @param file whose parts are found by its directory: as a stream it cannot be read by every reader, Java's
     *     among them
     */
    static byte[] of(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(steady(part.getName()));
                try (InputStream content = from.getInputStream(part)) {
                    copy(part.getName(), content, to);
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry steady(String name) {
        ZipEntry steady = new ZipEntry(name);
        steady.setTimeLocal(ONCE);
        return steady;
    }

    private static void copy(String name, InputStream from, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            to.write(CREATED.matcher(properties).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
    }
}
