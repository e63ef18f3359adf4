package org.vouch.web.report.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.report.FileLimits;
import org.vouch.web.report.PartRendering;
import org.vouch.web.report.Programs;
import org.vouch.web.report.SteadyZip;

/** The package of an edition: its CSV to the byte, tables in normal form, what they mean, and a hash of each. */
@ApplicationScoped
class PackageRendering implements PartRendering {

    static final String METADATA = "csv-metadata.json";
    static final String HASHES = "SHA256SUMS";

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        FileBytes bytes = FileBytes.written(to -> write(contents, to));
        return Optional.of(new RenderedFile(FileLimits.ZIP, "application/zip", bytes, Programs.of("zip")));
    }

    /** Each table is written into it as its rows are made. */
    private static void write(EditionContents contents, OutputStream bytes) throws IOException {
        List<Table<?>> normal = PackageTables.of(contents);
        List<Table<?>> described = new ArrayList<>(List.of(ReportTable.described()));
        described.addAll(normal);
        StringBuilder hashes = new StringBuilder();
        try (SteadyZip zip = new SteadyZip(bytes)) {
            hashed(
                    hashes,
                    "report.csv",
                    zip.add("report.csv", to -> copy(contents.rows().csv(), to)));
            UsedProfile profile = contents.head().profile();
            if (profile != null) {
                hashed(
                        hashes,
                        FileRow.PROFILED,
                        zip.add(FileRow.PROFILED, to -> ProfileTable.write(profile, contents, to)));
                described.add(ProfileTable.described(profile, contents));
            }
            for (Table<?> table : normal) {
                hashed(hashes, table.file(), zip.add(table.file(), to -> table.write(contents, to)));
            }
            byte[] metadata = Metadata.of(contents.head(), described);
            hashed(hashes, METADATA, zip.add(METADATA, to -> to.write(metadata)));
            zip.add(HASHES, to -> to.write(hashes.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void copy(FileBytes file, OutputStream to) throws IOException {
        try (InputStream bytes = file.open()) {
            bytes.transferTo(to);
        }
    }

    /** A line as {@code sha256sum --check} reads it. */
    private static void hashed(StringBuilder lines, String name, String sha256) {
        lines.append(sha256).append("  ").append(name).append('\n');
    }
}
