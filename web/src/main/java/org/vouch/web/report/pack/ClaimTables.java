package org.vouch.web.report.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Reason;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;

/** The claims of an edition, who takes which side, and where their origins come from. */
record ClaimTables(SourceNames names) {

    private static final Datatype CLAIM = Datatype.call("c");
    private static final Datatype SOURCE = Datatype.call("p");
    private static final Datatype STANCE = Datatype.oneOf(Stance.values());

    private record Side(long claim, Reckoning reckoned) {}

    private record Root(Side side, int number, Origin origin, SourceId source) {}

    private record Step(Side side, int number, Collapse collapse) {}

    private record Found(long claim, int number, FindingRow finding) {}

    List<Table<?>> all() {
        return List.of(claims(), bearings(), sides(), origins(), reasons(), overrulings());
    }

    private static Table<ClaimEntry> claims() {
        return Table.of("claims.csv", contents -> contents.recorded().claims().stream())
                .must("claim_id", CLAIM, claim -> Call.claim(claim.id()))
                .must("item", Datatype.WHOLE, ClaimEntry::item)
                .may("section", Datatype.TEXT, ClaimEntry::section)
                .must("claim", Datatype.TEXT, ClaimEntry::text)
                .may("note", Datatype.TEXT, ClaimEntry::note)
                .key("claim_id");
    }

    private static Table<BearingEntry> bearings() {
        return Table.of("bearings.csv", contents -> contents.recorded().bearings().stream())
                .must("claim_id", CLAIM, bearing -> Call.claim(bearing.claim()))
                .must("statement_id", Datatype.call("s"), bearing -> Call.statement(bearing.statement()))
                .must("place", Datatype.WHOLE, BearingEntry::position)
                .must("stance", STANCE, bearing -> DeskWord.of(bearing.stance()))
                .may("statement_note", Datatype.TEXT, BearingEntry::note)
                .may("reliability_grade_id", Datatype.call("g"), bearing -> Call.grade(bearing.reliabilityGrade()))
                .key("claim_id", "statement_id")
                .refers(
                        Reference.to("claims.csv", "claim_id"),
                        Reference.to("statements.csv", "statement_id"),
                        Reference.to("sides.csv", "claim_id", "stance"),
                        Reference.of("reliability_grade_id", "grades.csv", "grade_id"));
    }

    private static Table<Side> sides() {
        return Table.of("sides.csv", ClaimTables::reckoned)
                .must("claim_id", CLAIM, side -> Call.claim(side.claim()))
                .must("stance", STANCE, side -> DeskWord.of(side.reckoned().stance()))
                .must("outlets", Datatype.WHOLE, side -> side.reckoned().outlets())
                .must("paths", Datatype.WHOLE, side -> side.reckoned().paths())
                .must("origins", Datatype.WHOLE, side -> side.reckoned().origins())
                .must(
                        "origins_possible",
                        Datatype.WHOLE,
                        side -> side.reckoned().possible())
                .key("claim_id", "stance")
                .refers(Reference.to("claims.csv", "claim_id"));
    }

    private Table<Root> origins() {
        return Table.of("origins.csv", contents -> reckoned(contents).flatMap(ClaimTables::roots))
                .must("claim_id", CLAIM, root -> Call.claim(root.side().claim()))
                .must(
                        "stance",
                        STANCE,
                        root -> DeskWord.of(root.side().reckoned().stance()))
                .must("origin_number", Datatype.WHOLE, Root::number)
                .must("source_id", SOURCE, root -> Call.source(root.source().value()))
                .must("source", Datatype.TEXT, root -> names.of(root.source().value()))
                .must(
                        "standing",
                        Datatype.oneOf(Origin.Standing.values()),
                        root -> DeskWord.of(root.origin().standing()))
                .must("established", Datatype.YES_OR_NO, root -> root.origin().isEstablished())
                .key("claim_id", "stance", "origin_number", "source_id")
                .refers(Reference.to("sides.csv", "claim_id", "stance"), Reference.to("sources.csv", "source_id"));
    }

    private Table<Step> reasons() {
        return Table.of("origin_reasons.csv", contents -> reckoned(contents).flatMap(ClaimTables::steps))
                .must("claim_id", CLAIM, step -> Call.claim(step.side().claim()))
                .must(
                        "stance",
                        STANCE,
                        step -> DeskWord.of(step.side().reckoned().stance()))
                .must("step", Datatype.WHOLE, Step::number)
                .must(
                        "reason",
                        Datatype.oneOf(Reason.values()),
                        step -> DeskWord.of(step.collapse().reason()))
                .must(
                        "from_source_id",
                        SOURCE,
                        step -> Call.source(step.collapse().from().value()))
                .must(
                        "into_source_id",
                        SOURCE,
                        step -> Call.source(step.collapse().into().value()))
                .may("affiliation", Datatype.oneOf(AffiliationKind.values()), step -> tie(step.collapse()))
                .many("statement_ids", Datatype.call("s"), Column.JOINED_BY, step -> statements(step.collapse()))
                .key("claim_id", "stance", "step")
                .refers(
                        Reference.to("sides.csv", "claim_id", "stance"),
                        Reference.of("from_source_id", "sources.csv", "source_id"),
                        Reference.of("into_source_id", "sources.csv", "source_id"));
    }

    private static Table<Found> overrulings() {
        return Table.of("overrulings.csv", ClaimTables::found)
                .must("claim_id", CLAIM, found -> Call.claim(found.claim()))
                .must("number", Datatype.WHOLE, Found::number)
                .must(
                        "found",
                        Datatype.oneOf(GraphFinding.Kind.values()),
                        found -> DeskWord.of(found.finding().found().kind()))
                .must(
                        "one_source_id",
                        SOURCE,
                        found -> Call.source(found.finding().found().one().value()))
                .may("other_source_id", SOURCE, found -> other(found.finding().found()))
                .must("because", Datatype.TEXT, found -> found.finding().reason())
                .must("found_by", Datatype.TEXT, found -> found.finding().foundBy())
                .must("found_at", Datatype.MOMENT, found -> found.finding().foundAt())
                .key("claim_id", "number")
                .refers(
                        Reference.to("claims.csv", "claim_id"),
                        Reference.of("one_source_id", "sources.csv", "source_id"),
                        Reference.of("other_source_id", "sources.csv", "source_id"));
    }

    private static Stream<Side> reckoned(EditionContents contents) {
        return contents.origins().stream()
                .flatMap(claim -> claim.sides().stream()
                        .map(side -> new Side(claim.claim().value(), side)));
    }

    private static Stream<Root> roots(Side side) {
        List<Origin> roots = side.reckoned().roots();
        return IntStream.range(0, roots.size())
                .boxed()
                .flatMap(at ->
                        roots.get(at).sources().stream().map(source -> new Root(side, at + 1, roots.get(at), source)));
    }

    private static Stream<Step> steps(Side side) {
        List<Collapse> steps = side.reckoned().collapses();
        return IntStream.range(0, steps.size()).mapToObj(at -> new Step(side, at + 1, steps.get(at)));
    }

    private static Stream<Found> found(EditionContents contents) {
        return contents.origins().stream()
                .flatMap(claim -> IntStream.range(0, claim.overrulings().size())
                        .mapToObj(at -> new Found(
                                claim.claim().value(),
                                at + 1,
                                claim.overrulings().get(at))));
    }

    private static String tie(Collapse collapse) {
        return collapse.tie() == null ? null : DeskWord.of(collapse.tie());
    }

    private static String statements(Collapse collapse) {
        return collapse.statements().stream()
                .map(said -> Call.statement(said.value()))
                .collect(Collectors.joining(Column.JOINED_BY));
    }

    private static String other(GraphFinding found) {
        return found.other() == null ? null : Call.source(found.other().value());
    }
}
