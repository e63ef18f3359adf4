package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.vouch.domain.shared.PartialDate;

/** The row that keeps a {@link FigureLine}. */
@Entity
@Table(name = "figure")
class StatementFigure extends StatementPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_seq")
    @SequenceGenerator(name = "figure_seq", sequenceName = "figure_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    private BigDecimal low;
    private BigDecimal high;
    private String words;
    private String unit;
    private String phase;
    private boolean approximate;

    @Column(name = "as_of")
    private PartialDate asOf;

    protected StatementFigure() {}

    StatementFigure(Statement statement, int position, FigureLine line) {
        super(statement, position);
        say(line);
    }

    final void say(FigureLine line) {
        this.low = line.low();
        this.high = line.high();
        this.words = line.words();
        this.unit = line.unit();
        this.phase = line.phase();
        this.approximate = line.approximate();
        this.asOf = line.asOf();
    }

    FigureLine value() {
        return new FigureLine(low, high, words, unit, phase, approximate, asOf);
    }
}
