package org.vouch.web.report.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.report.CsvBytes;
import org.vouch.web.report.FrozenTable;

/** What the columns of {@code report-profile.csv} hold; its bytes are those of the file beside the package. */
final class ProfileTable {

    private ProfileTable() {}

    /** None where the edition was released with no profile. */
    static Optional<byte[]> bytes(EditionContents contents) {
        return Optional.ofNullable(contents.head().profile())
                .map(profile -> CsvBytes.profiled(contents.rows().csv(), profile.columns(), CsvChoices.NONE));
    }

    /** @param file its bytes, whose headers tell how many columns each column of the profile became */
    static Table<List<String>> described(UsedProfile profile, byte[] file) {
        List<String> headers = FrozenTable.of(file).headers();
        Table<List<String>> table = Table.of(FileRow.PROFILED, contents -> Stream.empty());
        for (ProfileColumn column : profile.columns().chosen()) {
            headers.stream()
                    .filter(header -> isOf(column, header))
                    .forEach(header -> add(table, column, header, headers.indexOf(header)));
        }
        return table;
    }

    private static boolean isOf(ProfileColumn column, String header) {
        String name = column.column().header();
        return column.isNumbered() ? header.matches(name + "_\\d+") : header.equals(name);
    }

    private static void add(Table<List<String>> table, ProfileColumn column, String header, int at) {
        String joiner = column.values().joiner(column.column());
        if (joiner != null) {
            table.many(header, Datatype.TEXT, joiner, row -> row.get(at));
        } else if (ReportTable.isAlwaysFilled(column.column())) {
            table.must(header, ReportTable.type(column.column()), row -> row.get(at));
        } else {
            table.may(header, ReportTable.type(column.column()), row -> row.get(at));
        }
    }
}
