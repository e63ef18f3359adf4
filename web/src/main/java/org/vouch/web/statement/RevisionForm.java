package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.Told;

/** What the form of a statement edits: what the panel records it with, for each citation how it attributes the words. */
public class RevisionForm implements EditForm<RevisionForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private SaidForm said = new SaidForm();
    private List<BearingForm> bearings = new ArrayList<>();
    private List<FigureForm> figures = new ArrayList<>();
    private List<CaveatForm> caveats = new ArrayList<>();
    private List<EvidenceForm> evidence = new ArrayList<>();
    private List<RevisedCitation> citations = new ArrayList<>();

    static RevisionForm at(long version) {
        RevisionForm form = new RevisionForm();
        form.version = version;
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return new RevisionTold(this).fields();
    }

    /** A caveat or an item of evidence whose citation was withdrawn meanwhile goes on without it. */
    @Override
    public void take(String field, RevisionForm other) {
        switch (field) {
            case "bearings" -> bearings = other.bearings;
            case "figures" -> figures = other.figures;
            case "caveats" -> {
                caveats = other.caveats;
                caveats.forEach(caveat -> caveat.setCitation(there(caveat.getCitation())));
            }
            case "evidence" -> {
                evidence = other.evidence;
                evidence.forEach(item -> item.setCitation(there(item.getCitation())));
            }
            case "gist", "made", "setting", "basis" -> said.take(field, other.said);
            default -> other.named(field).ifPresent(mine -> named(field).ifPresent(theirs -> theirs.take(mine)));
        }
    }

    /** Takes a row out of one of the lists. */
    public void remove(List<?> rows, int place) {
        rows.remove(place);
    }

    public void addFigure() {
        figures.add(new FigureForm());
    }

    public void addBearing() {
        bearings.add(new BearingForm());
    }

    public void addCaveat() {
        caveats.add(new CaveatForm());
    }

    public void addEvidence() {
        evidence.add(new EvidenceForm());
    }

    private Optional<RevisedCitation> named(String field) {
        return citations.stream().filter(c -> c.field().equals(field)).findFirst();
    }

    private Long there(Long citation) {
        return citations.stream().anyMatch(c -> Long.valueOf(c.getId()).equals(citation)) ? citation : null;
    }

    public SaidForm getSaid() {
        return said;
    }

    public List<FigureForm> getFigures() {
        return figures;
    }

    public List<BearingForm> getBearings() {
        return bearings;
    }

    public List<CaveatForm> getCaveats() {
        return caveats;
    }

    public List<EvidenceForm> getEvidence() {
        return evidence;
    }

    public List<RevisedCitation> getCitations() {
        return citations;
    }
}
