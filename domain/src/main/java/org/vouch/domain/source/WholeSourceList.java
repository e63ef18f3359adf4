package org.vouch.domain.source;

import java.util.List;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;

/** The whole list of sources as rows of a file, however long it is. */
public interface WholeSourceList {

    List<CsvColumn> COLUMNS = CsvColumn.named(
            "source_id#",
            "source",
            "kind",
            "country",
            "names",
            "affiliations",
            "interests",
            "reliability",
            "reliability_grounds",
            "statements#",
            "citations#",
            "last_on",
            "note",
            "retired");

    /** Those of the list, in its order, as the desk was when the reading began. The page and its size are of no matter. */
    void read(SourceFilter filter, PageRequest order, RowTaker taker);
}
