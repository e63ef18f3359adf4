package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Basis;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The form of a statement in words, field by field. */
final class RevisionTold {

    private final StatementPartsBacking parts = new StatementPartsBacking();
    private final RevisionForm form;

    RevisionTold(RevisionForm form) {
        this.form = form;
    }

    List<Told> fields() {
        SaidForm said = form.getSaid();
        List<Told> fields = new ArrayList<>();
        fields.add(told("gist", "statement.edit.gist", InWords.text(said.getGist()).stream()));
        fields.add(told("made", "statement.edit.made", made(said)));
        fields.add(told("setting", "statement.setting", InWords.text(said.getSetting()).stream()));
        fields.add(told("basis", "statement.basis", basis(said)));
        fields.add(
                told("bearings", "statement.bears", form.getBearings().stream().map(RevisionTold::bearing)));
        fields.add(told("figures", "statement.figures", figures()));
        fields.add(told(
                "caveats", "statement.edit.caveats", form.getCaveats().stream().map(RevisionTold::caveat)));
        fields.add(told(
                "evidence", "statement.evidence", form.getEvidence().stream().map(RevisionTold::evidence)));
        form.getCitations().forEach(citation -> fields.add(citation(citation)));
        return fields;
    }

    private static Told told(String field, String label, Stream<String> lines) {
        return new Told(
                field, InWords.say(label), lines.filter(line -> !line.isEmpty()).toList());
    }

    private static Stream<String> made(SaidForm said) {
        Stream<String> words = InWords.text(said.getMadeOnWords()).stream().map(RevisionTold::quoted);
        return Stream.concat(InWords.day(said.getMadeOn()).stream(), words);
    }

    private static Stream<String> basis(SaidForm said) {
        if (said.getBasis() != Basis.RESTS_ON) {
            return Stream.of(InWords.word(said.getBasis()));
        }
        StatementChoice statement = said.getRestsOnStatement();
        return Stream.of(joined(
                ": ",
                InWords.word(said.getBasis()),
                joined(", ", name(said.getRestsOnSource()), statement == null ? null : statement.label())));
    }

    private Stream<String> figures() {
        return SaidWords.figures(form.getFigures(), new PanelCheck()).stream().map(parts::figure);
    }

    private static String bearing(BearingForm bearing) {
        if (bearing.getChoice() == null) {
            return "";
        }
        String number = bearing.getClaim() == null ? "" : "c" + bearing.getClaim();
        return joined(": ", InWords.word(bearing.getStance()), joined(" ", number, bearing.getWords()));
    }

    private static String caveat(CaveatForm caveat) {
        return caveat.getWords() == null ? "" : joined(": ", name(caveat.getUtterer()), caveat.getWords());
    }

    private static String evidence(EvidenceForm item) {
        return item.getDescription() == null
                ? ""
                : joined(
                        " · ",
                        InWords.word(item.getKind()),
                        item.getDescription(),
                        named("statement.evidence.issued", item.getIssuer()),
                        InWords.word(item.getState()),
                        named("statement.evidence.checked", item.getChecker()));
    }

    private Told citation(RevisedCitation citation) {
        AttributionForm how = citation.getAttribution();
        String chain = how.getHops().stream()
                .filter(hop -> hop.getSource() != null)
                .map(hop -> hop.getSource().name() + " " + InWords.word(hop.getAct()))
                .collect(Collectors.joining(" → "));
        Stream<String> lines = Stream.of(
                chain,
                joined(" · ", InWords.word(how.getMode()), how.getCue() == null ? null : quoted(how.getCue())),
                joined(" · ", InWords.word(how.getNaming()), how.getReason()));
        String label = InWords.say("statement.edit.cited-by", citation.getPublisher());
        return new Told(
                citation.field(), label, lines.filter(line -> !line.isEmpty()).toList());
    }

    private static String named(String key, SourceHint source) {
        return source == null ? null : InWords.say(key, source.name());
    }

    private static String name(SourceHint source) {
        return source == null ? null : source.name();
    }

    private static String quoted(String text) {
        return InWords.say("statement.quoted", text);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
