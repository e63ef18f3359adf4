package org.vouch.web.report.pack;

import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** What the columns of {@code report.csv} hold; its bytes are those of the edition. */
final class ReportTable {

    private ReportTable() {}

    static Table<ExportRow> described() {
        Table<ExportRow> table = Table.of("report.csv", contents -> Stream.empty());
        for (Column column : Column.values()) {
            add(table, column);
        }
        return table.key("claim_id", "statement_id", "citation_id")
                .refers(
                        Reference.to("bearings.csv", "claim_id", "statement_id"),
                        Reference.to("statements.csv", "statement_id"),
                        Reference.to("citations.csv", "citation_id"));
    }

    private static void add(Table<ExportRow> table, Column column) {
        String name = column.header();
        if (column.isMany()) {
            table.many(name, Datatype.TEXT, column.joiner(), row -> row.cell(column));
        } else if (isAlwaysFilled(column)) {
            table.must(name, type(column), row -> row.cell(column));
        } else {
            table.may(name, type(column), row -> row.cell(column));
        }
    }

    static boolean isAlwaysFilled(Column column) {
        return switch (column) {
            case REPORT, EDITION, ITEM, CLAIM_ID, CLAIM, STANCE, STATEMENT_ID, STATEMENT, HOLDER, HOLDER_KIND -> true;
            default -> false;
        };
    }

    static Datatype type(Column column) {
        return switch (column) {
            case EDITION, ITEM, OUTLETS, PATHS, ORIGINS, ORIGINS_POSSIBLE -> Datatype.WHOLE;
            case CLAIM_ID -> Datatype.call("c");
            case STATEMENT_ID -> Datatype.call("s");
            case CITATION_ID -> Datatype.call("q");
            case STANCE -> Datatype.oneOf(Stance.values());
            case HOLDER_KIND -> Datatype.oneOf(SourceKind.values());
            case NAMING -> Datatype.oneOf(Naming.values());
            case QUOTE_MODE -> Datatype.oneOf(QuoteMode.values());
            case RELIABILITY -> Datatype.RELIABILITY;
            case CREDIBILITY -> Datatype.CREDIBILITY;
            case MADE_ON, PUBLISHED_ON -> Datatype.PARTIAL_DAY;
            case URL -> Datatype.ADDRESS;
            case CAPTURED_AT -> Datatype.MOMENT;
            case TEXT_SHA256 -> Datatype.SHA256;
            default -> Datatype.TEXT;
        };
    }
}
