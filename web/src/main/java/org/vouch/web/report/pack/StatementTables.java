package org.vouch.web.report.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;

/** What was said, with its figures, reservations and evidence. */
record StatementTables(SourceNames names) {

    private static final Datatype STATEMENT = Datatype.call("s");
    private static final Datatype SOURCE = Datatype.call("p");
    private static final Datatype CITATION = Datatype.call("q");

    List<Table<?>> all() {
        return List.of(statements(), figures(), caveats(), evidence());
    }

    private Table<StatementEntry> statements() {
        return Table.of("statements.csv", contents -> contents.recorded().statements().stream())
                .must("statement_id", STATEMENT, said -> Call.statement(said.id()))
                .must("statement", Datatype.TEXT, StatementEntry::gist)
                .must("chosen", Datatype.YES_OR_NO, StatementEntry::chosen)
                .must("holder_id", SOURCE, said -> Call.source(said.holder()))
                .must("holder", Datatype.TEXT, said -> names.of(said.holder()))
                .may("made_on", Datatype.PARTIAL_DAY, StatementEntry::madeOn)
                .may("made_on_words", Datatype.TEXT, StatementEntry::madeOnWords)
                .may("setting", Datatype.TEXT, StatementEntry::setting)
                .must("basis", Datatype.oneOf(Basis.values()), said -> DeskWord.of(said.basis()))
                .may("rests_on_source_id", SOURCE, said -> Call.source(said.restsOnSource()))
                .may("rests_on_statement_id", STATEMENT, said -> Call.statement(said.restsOnStatement()))
                .may("credibility_grade_id", Datatype.call("g"), said -> Call.grade(said.credibilityGrade()))
                .key("statement_id")
                .refers(
                        Reference.of("holder_id", "sources.csv", "source_id"),
                        Reference.of("rests_on_source_id", "sources.csv", "source_id"),
                        Reference.of("rests_on_statement_id", "statements.csv", "statement_id"),
                        Reference.of("credibility_grade_id", "grades.csv", "grade_id"));
    }

    private static Table<FigureEntry> figures() {
        return Table.of("figures.csv", contents -> contents.recorded().figures().stream())
                .must("statement_id", STATEMENT, figure -> Call.statement(figure.statement()))
                .must("number", Datatype.WHOLE, FigureEntry::number)
                .may("low", Datatype.NUMBER, plain(FigureEntry::low))
                .may("high", Datatype.NUMBER, plain(FigureEntry::high))
                .may("words", Datatype.TEXT, FigureEntry::words)
                .must("unit", Datatype.TEXT, FigureEntry::unit)
                .may("phase", Datatype.TEXT, FigureEntry::phase)
                .must("approximate", Datatype.YES_OR_NO, FigureEntry::approximate)
                .may("as_of", Datatype.PARTIAL_DAY, FigureEntry::asOf)
                .key("statement_id", "number")
                .refers(Reference.to("statements.csv", "statement_id"));
    }

    private Table<CaveatEntry> caveats() {
        return Table.of("caveats.csv", contents -> contents.recorded().caveats().stream())
                .must("statement_id", STATEMENT, caveat -> Call.statement(caveat.statement()))
                .must("number", Datatype.WHOLE, CaveatEntry::number)
                .may("citation_id", CITATION, caveat -> Call.citation(caveat.citation()))
                .must("utterer_id", SOURCE, caveat -> Call.source(caveat.utterer()))
                .must("utterer", Datatype.TEXT, caveat -> names.of(caveat.utterer()))
                .must("caveat", Datatype.TEXT, CaveatEntry::text)
                .key("statement_id", "number")
                .refers(
                        Reference.to("statements.csv", "statement_id"),
                        Reference.to("citations.csv", "citation_id"),
                        Reference.of("utterer_id", "sources.csv", "source_id"));
    }

    private static Table<EvidenceEntry> evidence() {
        return Table.of("evidence.csv", contents -> contents.recorded().evidence().stream())
                .must("evidence_id", Datatype.call("e"), item -> Call.evidence(item.id()))
                .must("statement_id", STATEMENT, item -> Call.statement(item.statement()))
                .may("citation_id", CITATION, item -> Call.citation(item.citation()))
                .must("evidence_kind", Datatype.oneOf(EvidenceKind.values()), item -> DeskWord.of(item.kind()))
                .must("description", Datatype.TEXT, EvidenceEntry::description)
                .may("issuer_id", SOURCE, item -> Call.source(item.issuer()))
                .must("state", Datatype.oneOf(EvidenceState.values()), item -> DeskWord.of(item.state()))
                .may("checker_id", SOURCE, item -> Call.source(item.checker()))
                .key("evidence_id")
                .refers(
                        Reference.to("statements.csv", "statement_id"),
                        Reference.to("citations.csv", "citation_id"),
                        Reference.of("issuer_id", "sources.csv", "source_id"),
                        Reference.of("checker_id", "sources.csv", "source_id"));
    }

    /** 12000, and not 1.2E+4. */
    private static Function<FigureEntry, Object> plain(Function<FigureEntry, BigDecimal> number) {
        return figure -> {
            BigDecimal value = number.apply(figure);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        };
    }
}
