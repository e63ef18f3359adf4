package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.CsvColumn;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;

/** The whole list of claims as rows of a file, however long it is. */
public interface WholeClaimList {

    /** The numbers of origins are those of whoever asserts the claim; empty while they are being reckoned. */
    List<CsvColumn> COLUMNS = CsvColumn.named(
            "claim_id",
            "claim",
            "note",
            "matters",
            "asserts#",
            "denies#",
            "doubts#",
            "cannot_confirm#",
            "declines_to_comment#",
            "holders#",
            "outlets#",
            "paths#",
            "origins#",
            "origins_possible#",
            "overruled");

    /** Those of the list, in its order, as the desk was when the reading began. The page and its size are of no matter. */
    void read(ClaimFilter filter, PageRequest order, RowTaker taker);
}
