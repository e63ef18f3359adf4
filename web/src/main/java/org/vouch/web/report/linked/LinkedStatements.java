package org.vouch.web.report.linked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.DeskWord;

/** Statements as quotations, with their evidence; and grades as reviews, which have a rating only where something was judged. */
record LinkedStatements(Recorded recorded, Consumer<Linked> graph) {

    void write() {
        Map<Long, List<FigureEntry>> figures =
                recorded.figures().stream().collect(Collectors.groupingBy(FigureEntry::statement));
        Map<Long, List<CaveatEntry>> caveats =
                recorded.caveats().stream().collect(Collectors.groupingBy(CaveatEntry::statement));
        Map<Long, List<EvidenceEntry>> evidence =
                recorded.evidence().stream().collect(Collectors.groupingBy(EvidenceEntry::statement));
        recorded.statements()
                .forEach(said -> graph.accept(statement(said)
                        .withAll(
                                "figure",
                                figures.getOrDefault(said.id(), List.of()).stream()
                                        .map(figure -> figure(figure).json())
                                        .toList())
                        .withAll(
                                "comment",
                                caveats.getOrDefault(said.id(), List.of()).stream()
                                        .map(caveat -> caveat(caveat).json())
                                        .toList())
                        .withTexts(
                                "citation",
                                evidence.getOrDefault(said.id(), List.of()).stream()
                                        .map(item -> Ids.of("e" + item.id()))
                                        .toList())));
        recorded.evidence().forEach(item -> graph.accept(item(item)));
        recorded.grades().forEach(grade -> graph.accept(grade(grade)));
    }

    private static Linked statement(StatementEntry said) {
        String holder = Ids.of(Call.source(said.holder()));
        return Linked.of(Ids.of(Call.statement(said.id())), "schema:Quotation", "prov:Entity")
                .with("text", said.gist())
                .with("creator", holder)
                .with("wasAttributedTo", holder)
                .with("madeOn", said.madeOn())
                .with("setting", said.setting())
                .with("basis", DeskWord.of(said.basis()))
                .with("restsOnSource", Ids.of(Call.source(said.restsOnSource())))
                .with("wasDerivedFrom", Ids.of(Call.statement(said.restsOnStatement())));
    }

    private static Linked figure(FigureEntry figure) {
        return Linked.blank("schema:QuantitativeValue")
                .with(figure.high() == null ? "value" : "minValue", plain(figure.low()))
                .with("maxValue", plain(figure.high()))
                .with("unitText", figure.unit())
                .with("inWords", figure.words())
                .with("phase", figure.phase())
                .with("approximate", figure.approximate())
                .with("madeOn", figure.asOf());
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static Linked caveat(CaveatEntry caveat) {
        return Linked.blank("schema:Comment")
                .with("text", caveat.text())
                .with("author", Ids.of(Call.source(caveat.utterer())));
    }

    private static Linked item(EvidenceEntry item) {
        String type = switch (item.kind()) {
            case IMAGE -> "schema:ImageObject";
            case MAP -> "schema:Map";
            case DOCUMENT -> "schema:DigitalDocument";
            case RECORDING -> "schema:MediaObject";
        };
        return Linked.of(Ids.of("e" + item.id()), type, "prov:Entity")
                .with("description", item.description())
                .with("publisher", Ids.of(Call.source(item.issuer())))
                .with("state", DeskWord.of(item.state()))
                .with("checkedBy", Ids.of(Call.source(item.checker())));
    }

    private static Linked grade(GradeEntry grade) {
        boolean ofSource = grade.source() != null;
        Linked review = Linked.of(Ids.of(Call.grade(grade.id())), "schema:Review")
                .with(
                        "itemReviewed",
                        Ids.of(ofSource ? Call.source(grade.source()) : Call.statement(grade.statement())))
                .with("reviewAspect", ofSource ? "reliability" : "credibility")
                .with("reviewBody", grade.grounds())
                .with("author", Linked.blank("schema:Person").with("name", grade.gradedBy()))
                .with("datePublished", grade.at().toString())
                .with("judged", !grade.isNotJudged())
                .with("dissent", grade.dissent())
                .with("overruledBecause", grade.overruled());
        return grade.isNotJudged() ? review : review.with("reviewRating", rating(grade, ofSource));
    }

    private static Linked rating(GradeEntry grade, boolean ofSource) {
        return Linked.blank("schema:Rating")
                .with("ratingValue", grade.grade())
                .with("bestRating", ofSource ? "A" : "1")
                .with("worstRating", ofSource ? "E" : "5");
    }
}
