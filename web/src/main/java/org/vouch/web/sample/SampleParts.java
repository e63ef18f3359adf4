package org.vouch.web.sample;

import java.math.BigDecimal;
import java.util.List;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.Said;

/** The parts of one statement of the file. */
record SampleParts(Entry entry, Refs refs) {

    Said said() {
        return new Said(
                entry.text("gist"),
                entry.date("madeOn"),
                entry.text("madeOnWords"),
                entry.text("setting"),
                new BasisOf(entry.constant(Basis.class, "basis"), refs.source(entry.text("restsOn")), null),
                entry.many("figures").stream().map(SampleParts::figure).toList());
    }

    List<CaveatLine> caveats() {
        return entry.many("caveats").stream()
                .map(caveat -> new CaveatLine(refs.source(caveat.text("utterer")), caveat.text("text")))
                .toList();
    }

    List<EvidenceLine> evidence() {
        return entry.many("evidence").stream()
                .map(item -> new EvidenceLine(
                        item.constant(EvidenceKind.class, "kind"),
                        item.text("description"),
                        refs.source(item.text("issuer")),
                        item.constant(EvidenceState.class, "state"),
                        null))
                .toList();
    }

    private static FigureLine figure(Entry figure) {
        BigDecimal low = figure.has("low") ? figure.json().getJsonNumber("low").bigDecimalValue() : null;
        return new FigureLine(
                low,
                null,
                figure.text("words"),
                figure.text("unit"),
                figure.text("phase"),
                figure.json().getBoolean("approximate", false),
                null);
    }
}
