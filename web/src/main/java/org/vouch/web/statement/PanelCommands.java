package org.vouch.web.statement;

import java.util.List;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.claim.AddCitation;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** What the panel holds as a command; null as long as a field breaks a rule, which the check then tells. */
final class PanelCommands {

    private final StatementForm form;
    private final PanelCheck check;
    private final TypedRows rows;

    PanelCommands(StatementForm form, PanelCheck check) {
        this.form = form;
        this.check = check;
        this.rows = new TypedRows(check);
    }

    RecordStatement record() {
        Passage passage = passage();
        Said said = SaidWords.read(form.getSaid(), form.getFigures(), check);
        List<BearsOn> bearings = rows.bearings(form.getBearings());
        List<CaveatLine> caveats = rows.caveats(form.getCaveats());
        List<EvidenceLine> evidence = rows.evidence(form.getEvidence());
        return check.passed() ? new RecordStatement(passage, said, bearings, caveats, evidence) : null;
    }

    AddCitation citation() {
        Passage passage = passage();
        List<CaveatLine> caveats = rows.caveats(form.getCaveats());
        List<EvidenceLine> evidence = rows.evidence(form.getEvidence());
        return check.passed() ? new AddCitation(new StatementId(form.getSameAs()), passage, caveats, evidence) : null;
    }

    private Passage passage() {
        Attribution attribution = AttributionWords.read(form.getAttribution(), "", "hop", check);
        SpanForm span = form.getSpan();
        return attribution == null
                ? null
                : new Passage(new ArticleVersionId(form.getVersionId()), span.getStart(), span.getEnd(), attribution);
    }
}
