package org.vouch.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** What the selects of a statement's form offer. */
@Named("statementChoices")
@ApplicationScoped
public class StatementChoicesBacking {

    public List<Stance> getStances() {
        return List.of(Stance.values());
    }

    public List<Act> getActs() {
        return List.of(Act.values());
    }

    public List<Basis> getBases() {
        return List.of(Basis.values());
    }

    public List<Naming> getNamings() {
        return List.of(Naming.values());
    }

    public List<QuoteMode> getModes() {
        return List.of(QuoteMode.values());
    }

    public List<EvidenceKind> getKinds() {
        return List.of(EvidenceKind.values());
    }

    public List<EvidenceState> getStates() {
        return List.of(EvidenceState.values());
    }
}
