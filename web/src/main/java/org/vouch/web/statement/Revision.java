package org.vouch.web.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.vouch.domain.claim.BasisRow;
import org.vouch.domain.claim.ReviseStatement;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** The form of a statement, filled from what is on record and read into a command. */
final class Revision {

    private Revision() {}

    static RevisionForm of(StatementRow row, Function<SourceId, SourceHint> sources, StatementChoice restsOn) {
        RevisionForm form = RevisionForm.at(row.version());
        fill(form.getSaid(), row);
        form.getSaid().setRestsOnSource(sources.apply(row.basis().source()));
        form.getSaid().setRestsOnStatement(restsOn);
        row.figures().forEach(figure -> form.getFigures().add(FigureForm.of(figure)));
        row.bearings()
                .forEach(bearing -> form.getBearings()
                        .add(BearingForm.of(bearing.claim().value(), bearing.text(), bearing.stance())));
        row.caveats().forEach(caveat -> form.getCaveats().add(CaveatForm.of(caveat, sources)));
        row.evidence().forEach(item -> form.getEvidence().add(EvidenceForm.of(item, sources)));
        row.citations().forEach(citation -> form.getCitations().add(RevisedCitation.of(citation)));
        return form;
    }

    /** Null as long as a field breaks a rule, which the check then tells. */
    static ReviseStatement command(StatementId id, RevisionForm form, PanelCheck check) {
        TypedRows rows = new TypedRows(check);
        Said said = SaidWords.read(form.getSaid(), form.getFigures(), check);
        Map<CitationId, Attribution> attributions = new LinkedHashMap<>();
        for (int i = 0; i < form.getCitations().size(); i++) {
            RevisedCitation citation = form.getCitations().get(i);
            String at = "citations:" + i + ":";
            Attribution attribution = AttributionWords.read(citation.getAttribution(), at, "hops:0:source", check);
            attributions.put(new CitationId(citation.getId()), attribution);
        }
        var bearings = rows.bearings(form.getBearings());
        var caveats = rows.caveats(form.getCaveats());
        var evidence = rows.evidence(form.getEvidence());
        return check.passed()
                ? new ReviseStatement(id, form.version(), said, attributions, bearings, caveats, evidence)
                : null;
    }

    private static void fill(SaidForm said, StatementRow row) {
        BasisRow basis = row.basis();
        said.setGist(row.gist());
        said.setMadeOn(row.madeOn() == null ? null : row.madeOn().text());
        said.setMadeOnWords(row.madeOnWords());
        said.setSetting(row.setting());
        said.setBasis(basis.basis());
    }
}
