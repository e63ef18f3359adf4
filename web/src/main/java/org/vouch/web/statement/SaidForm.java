package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Basis;

/** What was said, as it is typed. */
public class SaidForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gist;
    private String madeOn;
    private String madeOnWords;
    private String setting;
    private Basis basis = Basis.NOT_STATED;
    private SourceHint restsOnSource;
    private StatementChoice restsOnStatement;

    void take(String field, SaidForm other) {
        switch (field) {
            case "gist" -> gist = other.gist;
            case "setting" -> setting = other.setting;
            case "made" -> {
                madeOn = other.madeOn;
                madeOnWords = other.madeOnWords;
            }
            default -> {
                basis = other.basis;
                restsOnSource = other.restsOnSource;
                restsOnStatement = other.restsOnStatement;
            }
        }
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

    public StatementChoice getRestsOnStatement() {
        return restsOnStatement;
    }

    public void setRestsOnStatement(StatementChoice restsOnStatement) {
        this.restsOnStatement = restsOnStatement;
    }
}
