package org.vouch.web.report.pack;

import java.util.stream.Stream;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;

/** The edition itself in one row: what it answers, what is said of its sources, and whose it is. */
public final class EditionTable {

    private EditionTable() {}

    /** Who wrote the summary of the sources. */
    public static String author(EditionHead head) {
        return head.summary().byVouch() ? "Vouch" : "the desk";
    }

    static Table<?> of(EditionContents contents) {
        return Table.of("edition.csv", any -> Stream.of(any.head()))
                .must("edition", Datatype.WHOLE, EditionHead::edition)
                .must("report", Datatype.TEXT, EditionHead::title)
                .may("question", Datatype.TEXT, EditionHead::question)
                .must("summary", Datatype.TEXT, head -> head.summary().words())
                .must("summary_by", Datatype.TEXT, EditionTable::author)
                .must("drafted_by", Datatype.TEXT, EditionHead::drafter)
                .may("second_reader", Datatype.TEXT, EditionHead::secondReader)
                .must("released_by", Datatype.TEXT, EditionHead::releasedBy)
                .must("released_at", Datatype.MOMENT, EditionHead::releasedAt)
                .must("report_sha256", Datatype.SHA256, head -> contents.rows().sha256())
                .key("edition");
    }
}
