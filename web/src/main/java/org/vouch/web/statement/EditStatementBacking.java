package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRevision;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Notes;

/** Revises all that is on record of one statement, save the words of its citations. */
@Named
@ViewScoped
public class EditStatementBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private StatementReading reading;

    @Inject
    private StatementRevision revision;

    @Inject
    private SourceFinder sources;

    @Inject
    private StatementFinder statements;

    @Inject
    private ClaimFinder claims;

    private final RevisionForm form = new RevisionForm();
    private long id;

    public void load() {
        StatementRow row = reading.details(new StatementId(id)).row();
        new Revision(form).fill(row, this::source);
    }

    public String save() {
        revision.revise(new Revision(form).command(new StatementId(id)));
        Notes.said("statement.revised", new StatementId(id));
        return "/statement?faces-redirect=true&id=" + id;
    }

    /** Claims that read like what is typed, each as "c9 its words". */
    public List<String> claimsLike(String typed) {
        return claims.alike(typed, MOST).stream().map(RevisedBearing::told).toList();
    }

    /** Statements that read like what is typed, each as "s12 its gist". */
    public List<String> statementsLike(String typed) {
        return statements.alike(typed, MOST).stream()
                .map(s -> s.id() + " " + s.gist())
                .toList();
    }

    public RevisionForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private SourceHint source(SourceId source) {
        return source == null ? null : sources.find(source).orElse(null);
    }
}
