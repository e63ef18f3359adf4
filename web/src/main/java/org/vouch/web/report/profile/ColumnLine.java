package org.vouch.web.report.profile;

import java.io.Serializable;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.profile.ManyValues;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.web.report.ColumnWords;

/** One column in the form of a profile. */
public class ColumnLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private Column column;
    private ManyValues values;

    protected ColumnLine() {}

    ColumnLine(ProfileColumn chosen) {
        this.column = chosen.column();
        this.values = chosen.values();
    }

    ProfileColumn chosen() {
        return new ProfileColumn(column, values);
    }

    public Column getColumn() {
        return column;
    }

    public String getTitle() {
        return ColumnWords.title(column);
    }

    public String getMeaning() {
        return ColumnWords.meaning(column);
    }

    public boolean isMany() {
        return column.isMany();
    }

    public ManyValues getValues() {
        return values;
    }

    public void setValues(ManyValues values) {
        this.values = values;
    }
}
