package org.vouch.web.report.profile;

import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.Column;
import org.vouch.web.shared.Asked;

/** The columns that are ticked in the form on the page, to be taken over. */
final class TickedColumns {

    private TickedColumns() {}

    static List<Column> asked() {
        return new Asked(Faces.getRequest()).constants(Column.class, "more");
    }
}
