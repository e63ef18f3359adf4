package org.vouch.web.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.HopRow;
import org.vouch.domain.claim.ReviseStatement;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** The form of a statement, filled from what is on record and read into a command. */
final class Revision {

    private static final Pattern NUMBERED = Pattern.compile("s?(\\d{1,18})(?:\\s.*)?", Pattern.DOTALL);

    private final RevisionForm form;

    Revision(RevisionForm form) {
        this.form = form;
    }

    void fill(StatementRow row, Function<SourceId, SourceHint> sources) {
        form.setVersion(row.version());
        form.setGist(row.gist());
        form.setMadeOn(row.madeOn() == null ? null : row.madeOn().text());
        form.setMadeOnWords(row.madeOnWords());
        form.setSetting(row.setting());
        form.setBasis(row.basis().basis());
        form.setRestsOnSource(sources.apply(row.basis().source()));
        form.setRestsOnStatement(
                row.basis().statement() == null
                        ? null
                        : row.basis().statement() + " " + row.basis().on());
        row.figures().forEach(figure -> form.getFigures().add(RevisedFigure.of(figure)));
        row.bearings().forEach(bearing -> form.getBearings().add(RevisedBearing.of(bearing)));
        row.caveats()
                .forEach(caveat -> form.getCaveats().add(RevisedCaveat.of(caveat, sources.apply(caveat.utterer()))));
        row.evidence()
                .forEach(item -> form.getEvidence()
                        .add(RevisedEvidence.of(item, sources.apply(item.issuer()), sources.apply(item.checker()))));
        row.citations().forEach(citation -> form.getCitations().add(citation(citation)));
    }

    ReviseStatement command(StatementId id) {
        Said said = new Said(
                form.getGist(),
                PartialDate.ofNullable(form.getMadeOn()),
                form.getMadeOnWords(),
                form.getSetting(),
                basis(),
                form.getFigures().stream().map(RevisedFigure::line).toList());
        Map<CitationId, Attribution> attributions = new LinkedHashMap<>();
        form.getCitations().forEach(c -> attributions.put(c.citation(), c.attribution()));
        return new ReviseStatement(
                id,
                form.getVersion(),
                said,
                attributions,
                form.getBearings().stream().map(RevisedBearing::line).toList(),
                form.getCaveats().stream().map(RevisedCaveat::line).toList(),
                form.getEvidence().stream().map(RevisedEvidence::line).toList());
    }

    private BasisOf basis() {
        if (form.getBasis() != Basis.RESTS_ON) {
            return new BasisOf(form.getBasis(), null, null);
        }
        Matcher numbered = NUMBERED.matcher(form.getRestsOnStatement() == null ? "" : form.getRestsOnStatement());
        StatementId statement = numbered.matches() ? new StatementId(Long.parseLong(numbered.group(1))) : null;
        SourceId source =
                form.getRestsOnSource() == null ? null : form.getRestsOnSource().id();
        return new BasisOf(Basis.RESTS_ON, source, statement);
    }

    private static RevisedCitation citation(CitationRow row) {
        RevisedCitation citation = RevisedCitation.of(row);
        List<HopRow> after = row.hops().size() == 1
                ? row.hops()
                : row.hops().subList(1, row.hops().size());
        after.forEach(hop -> citation.getHops().add(RevisedHop.of(hint(hop), hop.act())));
        return citation;
    }

    private static SourceHint hint(HopRow hop) {
        return new SourceHint(hop.source(), hop.name(), hop.kind(), hop.country(), null);
    }
}
