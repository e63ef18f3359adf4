package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.claim.DeleteStatement;
import org.vouch.domain.claim.StatementDetails;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRevision;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.claim.WithdrawCitation;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Notes;

/** One statement. Before something is taken away the page asks: the question is part of the address. */
@Named
@ViewScoped
public class StatementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementReading reading;

    @Inject
    private StatementRevision revision;

    private transient StatementDetails details;
    private long id;
    private long version;
    private String ask;
    private long citation;

    public void load() {
        version = getRow().version();
    }

    public String delete() {
        revision.delete(new DeleteStatement(new StatementId(id), version));
        Notes.said("statement.deleted", new StatementId(id));
        return "/statements?faces-redirect=true";
    }

    public String withdraw() {
        revision.withdraw(new WithdrawCitation(new StatementId(id), version, new CitationId(citation)));
        Notes.said("statement.citation.withdrawn", new StatementId(id));
        return "/statement?faces-redirect=true&id=" + id;
    }

    public boolean isAskingToDelete() {
        return "delete".equals(ask);
    }

    public boolean isAskingToWithdraw(long which) {
        return "withdraw".equals(ask) && citation == which;
    }

    public StatementRow getRow() {
        return getDetails().row();
    }

    /** Read anew where the session came back from a disk, which keeps the version alone. */
    public StatementDetails getDetails() {
        if (details == null) {
            details = reading.details(new StatementId(id));
        }
        return details;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }

    public long getCitation() {
        return citation;
    }

    public void setCitation(long citation) {
        this.citation = citation;
    }
}
