package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;

/** The whole list of statements as rows of a file, however long it is: one row for each citation of a statement. */
public interface WholeStatementList {

    /** What the file of a report has as well is called as it is there. */
    List<CsvColumn> COLUMNS = CsvColumn.named(
            "statement_id",
            "statement",
            "holder",
            "holder_kind",
            "naming",
            "made_on",
            "setting",
            "basis",
            "credibility",
            "credibility_grounds",
            "overruled",
            "figures",
            "caveats",
            "evidence",
            "bears_on",
            "citation_id",
            "quote",
            "quote_mode",
            "cue",
            "chain",
            "publisher",
            "title",
            "published_on",
            "url",
            "captured_at",
            "text_sha256");

    /** Those of the list, in its order, as the desk was when the reading began. The page and its size are of no matter. */
    void read(StatementFilter filter, PageRequest order, RowTaker taker);
}
