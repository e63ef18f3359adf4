package org.vouch.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.vouch.domain.agreement.AgreementReckoning;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Asked;

/** How far the desk agrees on what the address asks for. */
@Named
@RequestScoped
public class AgreementBacking {

    @Inject
    private AgreementReckoning reckoning;

    private AgreementQuery query;
    private AgreementView view;

    public void load() {
        query = AgreementQuery.of(new Asked(Faces.getRequest()));
        view = AgreementView.of(reckoning.of(query.question()), query);
    }

    public AgreementView getView() {
        return view;
    }

    public boolean isStatements() {
        return query.question().axis() == Axis.CREDIBILITY;
    }

    public boolean isNarrow() {
        return query.question().filter().isNarrow();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }
}
