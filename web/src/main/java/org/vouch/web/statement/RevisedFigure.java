package org.vouch.web.statement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;

/** A figure in the form of a statement. */
public class RevisedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal low;
    private BigDecimal high;
    private String words;
    private String unit;
    private String phase;
    private boolean approximate;
    private String asOf;

    static RevisedFigure of(FigureLine line) {
        RevisedFigure figure = new RevisedFigure();
        figure.low = line.low();
        figure.high = line.high();
        figure.words = line.words();
        figure.unit = line.unit();
        figure.phase = line.phase();
        figure.approximate = line.approximate();
        figure.asOf = line.asOf() == null ? null : line.asOf().text();
        return figure;
    }

    FigureLine line() {
        return new FigureLine(low, high, words, unit, phase, approximate, PartialDate.ofNullable(asOf));
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
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
