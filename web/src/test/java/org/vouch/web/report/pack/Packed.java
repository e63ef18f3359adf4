package org.vouch.web.report.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;

/** The package of an edition, to be read. */
public final class Packed {

    private Packed() {}

    public static InputStream of(EditionContents contents) {
        return file(contents).content().open();
    }

    public static RenderedFile file(EditionContents contents) {
        return new PackageRendering().render(contents).orElseThrow();
    }

    /** As one from before it had a table. */
    public static InputStream without(String table, EditionContents contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(of(contents));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                if (!entry.getName().equals(table)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    whole.transferTo(zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
