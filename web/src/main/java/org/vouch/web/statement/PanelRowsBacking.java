package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.OfferedDate;

/**
 * The rows of the panel: hops, claims, figures, caveats, evidence. A picker that adds a row is empty again at once. What is done
 * here is kept at once, too.
 */
@Named
@ViewScoped
public class PanelRowsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingBacking recording;

    @Inject
    private ArticleBacking reading;

    @Inject
    private SourceFinder sources;

    private boolean addingHop;
    private boolean addingClaim;

    public SourceHint getNextHop() {
        return null;
    }

    /** Puts the source at the end of the chain; what is offered to be created is none yet. */
    public void setNextHop(SourceHint source) {
        if (source != null && source.id().value() != 0) {
            attribution().add(source);
            addingHop = false;
            recording.keep();
        }
    }

    public ClaimChoice getNextClaim() {
        return null;
    }

    public void setNextClaim(ClaimChoice claim) {
        List<BearingForm> bearings = form().getBearings();
        if (claim != null) {
            addingClaim = false;
            if (bearings.stream().noneMatch(bearing -> bearing.isOn(claim))) {
                bearings.add(BearingForm.on(claim));
                recording.keep();
            }
        }
    }

    public void addHop() {
        addingHop = true;
        focus("f:hop_input");
    }

    public void removeHop(int row) {
        attribution().remove(row);
        recording.keep();
    }

    public void moveHopUp(int row) {
        attribution().moveUp(row);
        recording.keep();
    }

    public void addClaim() {
        addingClaim = true;
        focus("f:claim_input");
    }

    public void removeClaim(int row) {
        form().getBearings().remove(row);
        recording.keep();
    }

    public void addFigure() {
        form().getFigures().add(new FigureForm());
        recording.keep();
        focus("f:figures:" + (form().getFigures().size() - 1) + ":low");
    }

    public void removeFigure(int row) {
        form().getFigures().remove(row);
        recording.keep();
    }

    /** The outlet is proposed as the one who utters it. */
    public void addCaveat() {
        SourceHint outlet = sources.find(reading.getArticle().outletId()).orElse(null);
        form().getCaveats().add(CaveatForm.by(outlet));
        recording.keep();
        focus("f:caveats:" + (form().getCaveats().size() - 1) + ":words");
    }

    public void removeCaveat(int row) {
        form().getCaveats().remove(row);
        recording.keep();
    }

    /** The holder is proposed as the issuer. */
    public void addEvidence() {
        form().getEvidence().add(EvidenceForm.from(attribution().holder()));
        recording.keep();
        focus("f:evidence:" + (form().getEvidence().size() - 1) + ":description");
    }

    public void removeEvidence(int row) {
        form().getEvidence().remove(row);
        recording.keep();
    }

    public void takeDate(OfferedDate date) {
        form().getSaid().setMadeOn(date.date().text());
        form().getSaid().setMadeOnWords(date.words());
        recording.keep();
    }

    public void sameAs(Long statement) {
        form().setSameAs(statement);
        recording.keep();
    }

    public boolean isAddingHop() {
        return addingHop || attribution().getHops().isEmpty();
    }

    public boolean isAddingClaim() {
        return addingClaim || form().getBearings().isEmpty();
    }

    private StatementForm form() {
        return recording.getForm();
    }

    private AttributionForm attribution() {
        return form().getAttribution();
    }

    private static void focus(String field) {
        PrimeFaces.current().executeScript("vouchPanel.focus('" + field + "')");
    }
}
