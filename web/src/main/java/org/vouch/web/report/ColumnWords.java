package org.vouch.web.report;

import org.vouch.domain.report.Column;
import org.vouch.domain.report.profile.ManyValues;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.web.shared.InWords;

/** Columns of the contract in the language of the page. */
public final class ColumnWords {

    private ColumnWords() {}

    public static String title(Column column) {
        return InWords.say("report.column." + column.header());
    }

    public static String meaning(Column column) {
        return InWords.say("report.column." + column.header() + ".is");
    }

    /** With how many values are written, where that is not as in the edition. */
    public static String told(ProfileColumn column) {
        String title = title(column.column());
        return column.values() == ManyValues.AS_RELEASED ? title : title + " (" + InWords.word(column.values()) + ")";
    }
}
