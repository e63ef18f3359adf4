package org.vouch.web.report.pack;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.report.CsvBytes;
import org.vouch.web.report.FrozenLines;
import org.vouch.web.report.ProfiledLines;

/** What the columns of {@code report-profile.csv} hold; its bytes are those of the file beside the package. */
final class ProfileTable {

    private ProfileTable() {}

    static void write(UsedProfile profile, EditionContents contents, OutputStream to) {
        CsvBytes.profiled(contents.rows().csv(), profile, to);
    }

    /** Its fullest row tells how many columns each column of the profile became. */
    static Table<List<String>> described(UsedProfile profile, EditionContents contents) {
        ProfiledLines lines = new ProfiledLines(profile.columns());
        FrozenLines.each(contents.rows().csv().open(), lines::measure);
        List<String> headers = lines.headers();
        Table<List<String>> table = Table.of(FileRow.PROFILED, any -> Stream.empty());
        for (ProfileColumn column : profile.columns().chosen()) {
            headers.stream().filter(header -> isOf(column, header)).forEach(header -> add(table, column, header));
        }
        return table;
    }

    private static boolean isOf(ProfileColumn column, String header) {
        String name = column.column().header();
        return column.isNumbered() ? header.matches(name + "_\\d+") : header.equals(name);
    }

    /** It is only described here, and has no cells. */
    private static void add(Table<List<String>> table, ProfileColumn column, String header) {
        String joiner = column.values().joiner(column.column());
        if (joiner != null) {
            table.many(header, Datatype.TEXT, joiner, any -> null);
        } else if (ReportTable.isAlwaysFilled(column.column())) {
            table.must(header, ReportTable.type(column.column()), any -> null);
        } else {
            table.may(header, ReportTable.type(column.column()), any -> null);
        }
    }
}
