package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
@RequestScoped
public class StatementBacking {

    private final StatementReading reading;
    private final StatementRevision revision;
    private StatementDetails details;
    private long id;
    private long version;
    private String ask;
    private long citation;

    @Inject
    public StatementBacking(StatementReading reading, StatementRevision revision) {
        this.reading = reading;
        this.revision = revision;
    }

    protected StatementBacking() {
        this(null, null);
    }

    public void load() {
        details = reading.details(new StatementId(id));
        version = details.row().version();
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
        return details.row();
    }

    public StatementDetails getDetails() {
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
