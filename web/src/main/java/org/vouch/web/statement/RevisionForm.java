package org.vouch.web.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Basis;

/** What the form of a statement edits. */
public class RevisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private String gist;
    private String madeOn;
    private String madeOnWords;
    private String setting;
    private Basis basis;
    private SourceHint restsOnSource;
    private String restsOnStatement;
    private List<RevisedFigure> figures = new ArrayList<>();
    private List<RevisedBearing> bearings = new ArrayList<>();
    private List<RevisedCaveat> caveats = new ArrayList<>();
    private List<RevisedEvidence> evidence = new ArrayList<>();
    private List<RevisedCitation> citations = new ArrayList<>();

    public void addFigure() {
        figures.add(new RevisedFigure());
    }

    public void addBearing() {
        bearings.add(new RevisedBearing());
    }

    public void addCaveat() {
        caveats.add(new RevisedCaveat());
    }

    public void addEvidence() {
        evidence.add(new RevisedEvidence());
    }

    /** Takes one row out of one of the lists. */
    public void remove(List<?> rows, int place) {
        rows.remove(place);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getGist() {
        return gist;
    }

    public void setGist(String gist) {
        this.gist = gist;
    }

    public String getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(String madeOn) {
        this.madeOn = madeOn;
    }

    public String getMadeOnWords() {
        return madeOnWords;
    }

    public void setMadeOnWords(String madeOnWords) {
        this.madeOnWords = madeOnWords;
    }

    public String getSetting() {
        return setting;
    }

    public void setSetting(String setting) {
        this.setting = setting;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public SourceHint getRestsOnSource() {
        return restsOnSource;
    }

    public void setRestsOnSource(SourceHint restsOnSource) {
        this.restsOnSource = restsOnSource;
    }

    public String getRestsOnStatement() {
        return restsOnStatement;
    }

    public void setRestsOnStatement(String restsOnStatement) {
        this.restsOnStatement = restsOnStatement;
    }

    public List<RevisedFigure> getFigures() {
        return figures;
    }

    public List<RevisedBearing> getBearings() {
        return bearings;
    }

    public List<RevisedCaveat> getCaveats() {
        return caveats;
    }

    public List<RevisedEvidence> getEvidence() {
        return evidence;
    }

    public List<RevisedCitation> getCitations() {
        return citations;
    }
}
