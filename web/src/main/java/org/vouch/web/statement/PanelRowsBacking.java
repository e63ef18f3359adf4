package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.OfferedDate;

/**
 * The rows of the panel: figures, caveats, evidence; and what is taken over from an offer. What is done here is kept at
 * once, too.
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
        form().getEvidence().add(EvidenceForm.from(form().getAttribution().holder()));
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

    private StatementForm form() {
        return recording.getForm();
    }

    static void focus(String field) {
        PrimeFaces.current().executeScript("vouchPanel.focus('" + field + "')");
    }
}
