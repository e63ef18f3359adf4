package org.vouch.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;

/** Files of lines of cells, handed on as they are written: {@link CsvLines}. */
public final class CsvBytes {

    static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    /** A stored file, read from its beginning each time. */
    @FunctionalInterface
    interface Stored {
        InputStream open();
    }

    private CsvBytes() {}

    /** @param lines the headers first, all neutralised */
    static void write(OutputStream bytes, Stream<List<String>> lines, CsvChoices choices) {
        try (CsvLines csv = new CsvLines(bytes, choices)) {
            lines.forEach(csv::write);
        }
    }

    /** A stored file as somebody wants it; the file itself where nothing was chosen. */
    static void chosen(InputStream stored, CsvChoices choices, OutputStream to) throws IOException {
        if (choices.equals(CsvChoices.NONE)) {
            stored.transferTo(to);
            return;
        }
        try (CsvLines csv = new CsvLines(to, choices)) {
            FrozenLines.each(stored, csv::write);
        }
    }

    /** @param profile by whose columns somebody wants it, or null for all */
    static void chosen(Stored stored, UsedProfile profile, CsvChoices choices, OutputStream to) throws IOException {
        if (profile == null) {
            try (InputStream csv = stored.open()) {
                chosen(csv, choices, to);
            }
        } else {
            profiled(taker -> FrozenLines.each(stored.open(), taker), profile.columns(), choices, to);
        }
    }

    /** The file by the profile that an edition is released with, out of its CSV. */
    public static void profiled(FileBytes csv, UsedProfile profile, OutputStream to) {
        profiled(taker -> FrozenLines.each(csv.open(), taker), profile.columns(), CsvChoices.NONE, to);
    }

    /** The columns of a profile out of a stored file, which is read twice. */
    public static void profiled(StoredLines stored, ProfileColumns columns, CsvChoices choices, OutputStream to) {
        try (CsvLines csv = new CsvLines(to, choices)) {
            ProfiledLines.each(columns, stored, csv::write);
        }
    }
}
