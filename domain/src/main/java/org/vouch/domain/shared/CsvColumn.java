package org.vouch.domain.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a list that is taken out as CSV. Names and order are a contract with whoever reads the file.
 *
 * @param header the name in the header row
 * @param isNumber whether its cells are numbers Vouch itself wrote, which no spreadsheet takes for a formula
 */
public record CsvColumn(String header, boolean isNumber) {

    private static final String NUMBER = "#";

    /** Columns by their names; a number sign behind a name says that its cells are numbers. */
    public static List<CsvColumn> named(String... names) {
        return Stream.of(names)
                .map(name -> new CsvColumn(name.replace(NUMBER, ""), name.endsWith(NUMBER)))
                .toList();
    }
}
