package org.vouch.domain.report.profile;

import java.util.Locale;
import org.vouch.domain.report.Column;

/**
 * A column of a profile.
 *
 * @param values how many values are written; a column whose cells hold one is written as it is
 */
public record ProfileColumn(Column column, ManyValues values) {

    public ProfileColumn {
        values = column.isMany() ? values : ManyValues.AS_RELEASED;
    }

    /** As it is in the CSV of an edition. */
    public static ProfileColumn of(Column column) {
        return new ProfileColumn(column, ManyValues.AS_RELEASED);
    }

    public boolean isNumbered() {
        return values == ManyValues.NUMBERED;
    }

    /** {@code claim_id}, or {@code figures numbered}. */
    public String written() {
        return column.header() + (values == ManyValues.AS_RELEASED ? "" : " " + lower(values));
    }

    /** @throws IllegalArgumentException if it was not {@link #written} so */
    static ProfileColumn read(String written) {
        String[] words = written.split(" ", 2);
        return new ProfileColumn(
                Column.valueOf(upper(words[0])),
                words.length == 1 ? ManyValues.AS_RELEASED : ManyValues.valueOf(upper(words[1])));
    }

    private static String lower(ManyValues values) {
        return values.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
