package org.vouch.web.report.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.Hash;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.PartRendering;
import org.vouch.web.report.Programs;
import org.vouch.web.report.SteadyZip;

/** The package of an edition: its CSV to the byte, tables in normal form, what they mean, and a hash of each. */
@ApplicationScoped
class PackageRendering implements PartRendering {

    static final String NAME = "report.zip";
    static final String METADATA = "csv-metadata.json";
    static final String HASHES = "SHA256SUMS";

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        try {
            byte[] bytes = SteadyZip.of(files(contents));
            return Optional.of(new RenderedFile(NAME, "application/zip", bytes, Programs.of("zip")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> files(EditionContents contents) {
        List<Table<?>> normal = PackageTables.of(contents);
        List<Table<?>> described = new ArrayList<>(List.of(ReportTable.described()));
        described.addAll(normal);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.csv", contents.rows().csv());
        ProfileTable.bytes(contents).ifPresent(bytes -> {
            files.put(FileRow.PROFILED, bytes);
            described.add(ProfileTable.described(contents.head().profile(), bytes));
        });
        normal.forEach(table -> files.put(table.file(), table.bytes(contents)));
        files.put(METADATA, Metadata.of(contents.head(), described));
        files.put(HASHES, hashes(files));
        return files;
    }

    /** As {@code sha256sum --check} reads it. */
    private static byte[] hashes(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, bytes) ->
                lines.append(Hash.of(bytes)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
