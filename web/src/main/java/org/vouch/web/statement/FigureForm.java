package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.statement.FigureLine;

/** A number as it is typed. */
public class FigureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String low;
    private String high;
    private String words;
    private String unit;
    private String phase;
    private boolean approximate;
    private String asOf;

    static FigureForm of(FigureLine line) {
        FigureForm figure = new FigureForm();
        figure.low = Amount.typed(line.low());
        figure.high = Amount.typed(line.high());
        figure.words = line.words();
        figure.unit = line.unit();
        figure.phase = line.phase();
        figure.approximate = line.approximate();
        figure.asOf = line.asOf() == null ? null : line.asOf().text();
        return figure;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String low) {
        this.low = low;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String high) {
        this.high = high;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public void setApproximate(boolean approximate) {
        this.approximate = approximate;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }
}
