package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.claim.ReviseStatement;
import org.vouch.domain.claim.StatementRevision;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** Revises all that is on record of one statement, save the words of its citations. */
@Named
@ViewScoped
public class EditStatementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevisionReading reading;

    @Inject
    private StatementRevision revision;

    @Inject
    private RecentChanges changes;

    private Editing<RevisionForm> editing;
    private long id;

    public void load() {
        editing = Editing.of(reading.of(new StatementId(id)));
    }

    public String save() {
        PanelCheck check = new PanelCheck();
        ReviseStatement command = Revision.command(new StatementId(id), editing.getForm(), check);
        if (command == null) {
            check.tell(null);
            return null;
        }
        return revise(command);
    }

    public String settle() {
        editing.settle();
        return save();
    }

    private String revise(ReviseStatement command) {
        try {
            revision.revise(command);
        } catch (ChangedMeanwhile e) {
            editing.meet(reading.of(command.id()), changes.lastOf("statement", id));
            return null;
        } catch (NotFound e) {
            goneMeanwhile(e, reading.find(command.id()));
            return null;
        }
        Notes.said("statement.revised", command.id());
        return "/statement?faces-redirect=true&id=" + id;
    }

    /** The statement itself, or somebody or something it speaks of. */
    private void goneMeanwhile(NotFound gone, Optional<RevisionForm> there) {
        if (there.isPresent()) {
            throw gone;
        }
        Notes.refused("statement.deleted-meanwhile", new StatementId(id));
    }

    public Editing<RevisionForm> getEditing() {
        return editing;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
