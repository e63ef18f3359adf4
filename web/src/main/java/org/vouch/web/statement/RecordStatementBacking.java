package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.claim.AddCitation;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.StatementRecording;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Notes;

/** Records what the panel holds: a statement, or one more citation of a statement that stands already. */
@Named
@RequestScoped
public class RecordStatementBacking {

    private static final String FORM = "f:";

    @Inject
    private RecordingBacking recording;

    @Inject
    private StatementRecording statements;

    @Inject
    private PanelDrafts drafts;

    private final PanelCheck check = new PanelCheck();

    /** @return the article again with its new mark; null where a field is to be looked at first */
    public String record() {
        StatementForm form = recording.getForm();
        if (form == null) {
            return null; // sent twice: the panel was shut by the first
        }
        recording.keep();
        StatementId id = check.at("", () -> form.getSameAs() == null ? recorded(form) : cited(form));
        if (id == null) {
            check.tell(FORM + "panelBody");
            return null;
        }
        drafts.drop(form.getArticle());
        recording.shut();
        String key = form.getSameAs() == null ? "reading.recorded" : "reading.cited";
        Notes.said(key, "s" + id.value());
        return "/article.xhtml?faces-redirect=true&id=" + form.getArticle() + "&version=" + form.getVersionNumber()
                + "&statement=" + id.value();
    }

    private StatementId recorded(StatementForm form) {
        RecordStatement command = new PanelCommands(form, check).record();
        return command == null ? null : statements.record(command);
    }

    private StatementId cited(StatementForm form) {
        AddCitation command = new PanelCommands(form, check).citation();
        if (command == null) {
            return null;
        }
        statements.addCitation(command);
        return command.statement();
    }
}
