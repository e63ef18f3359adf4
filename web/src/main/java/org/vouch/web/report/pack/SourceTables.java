package org.vouch.web.report.pack;

import java.util.List;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.JoinedValues;
import org.vouch.domain.report.contents.AffiliationEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceKind;

/** Who said it and who passed it on, and the grades in force. */
final class SourceTables {

    private static final Datatype SOURCE = Datatype.call("p");

    private SourceTables() {}

    static List<Table<?>> all() {
        return List.of(sources(), affiliations(), grades());
    }

    private static Table<SourceEntry> sources() {
        return Table.of("sources.csv", contents -> contents.involved().sources().stream())
                .must("source_id", SOURCE, source -> Call.source(source.id()))
                .must("source", Datatype.TEXT, SourceEntry::name)
                .must("source_kind", Datatype.oneOf(SourceKind.values()), source -> DeskWord.of(source.kind()))
                .may("country", Datatype.COUNTRY, SourceEntry::country)
                .many(
                        "names",
                        Datatype.TEXT,
                        Column.JOINED_BY,
                        source -> JoinedValues.of(source.names(), Column.JOINED_BY))
                .key("source_id");
    }

    private static Table<AffiliationEntry> affiliations() {
        return Table.of("affiliations.csv", contents -> contents.involved().affiliations().stream())
                .must("affiliation_id", Datatype.call("f"), tie -> "f" + tie.id())
                .must("source_id", SOURCE, tie -> Call.source(tie.source()))
                .must("affiliation", Datatype.oneOf(AffiliationKind.values()), tie -> DeskWord.of(tie.kind()))
                .must("body_id", SOURCE, tie -> Call.source(tie.body()))
                .may("since", Datatype.PARTIAL_DAY, AffiliationEntry::since)
                .may("until", Datatype.PARTIAL_DAY, AffiliationEntry::until)
                .key("affiliation_id")
                .refers(Reference.to("sources.csv", "source_id"), Reference.of("body_id", "sources.csv", "source_id"));
    }

    private static Table<GradeEntry> grades() {
        return Table.of("grades.csv", contents -> contents.recorded().grades().stream())
                .must("grade_id", Datatype.call("g"), grade -> Call.grade(grade.id()))
                .may("source_id", SOURCE, grade -> Call.source(grade.source()))
                .may("statement_id", Datatype.call("s"), grade -> Call.statement(grade.statement()))
                .may("reliability", Datatype.RELIABILITY, grade -> grade.source() == null ? null : grade.grade())
                .may("credibility", Datatype.CREDIBILITY, grade -> grade.statement() == null ? null : grade.grade())
                .must("judged", Datatype.YES_OR_NO, grade -> !grade.isNotJudged())
                .must("grounds", Datatype.TEXT, GradeEntry::grounds)
                .may("dissent", Datatype.TEXT, GradeEntry::dissent)
                .must("graded_by", Datatype.TEXT, GradeEntry::gradedBy)
                .must("graded_at", Datatype.MOMENT, GradeEntry::at)
                .may("matter", Datatype.TEXT, GradeEntry::matter)
                .may("period_from", Datatype.DAY, GradeEntry::from)
                .may("period_until", Datatype.DAY, GradeEntry::until)
                .may("review_on", Datatype.DAY, GradeEntry::reviewOn)
                .may("overruled_because", Datatype.TEXT, GradeEntry::overruled)
                .key("grade_id")
                .refers(Reference.to("sources.csv", "source_id"), Reference.to("statements.csv", "statement_id"));
    }
}
