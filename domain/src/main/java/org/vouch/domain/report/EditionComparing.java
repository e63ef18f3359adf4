package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Comparing two editions of a report, by the files they were frozen with. */
@ApplicationScoped
@Transactional
public class EditionComparing {

    /** In rows of one of the two. */
    static final int LONGEST = 20_000;

    private EditionListing editions;
    private FileReading reading;
    private Trail trail;

    protected EditionComparing() {}

    @Inject
    public EditionComparing(EditionListing editions, FileReading reading, Trail trail) {
        this.editions = editions;
        this.reading = reading;
        this.trail = trail;
    }

    /**
     * @throws NotFound if the report has no such edition
     * @throws EditionTooLongToCompare if one of them has more than 20,000 rows
     */
    @Requires(Right.LOOK)
    public EditionComparison of(ReportId report, int from, int to) {
        return EditionComparison.of(cells(report, from), cells(report, to));
    }

    /**
     * The same to be taken out of the house; the trail knows who did.
     *
     * @throws NotFound if the report has no such edition
     * @throws EditionTooLongToCompare if one of them has more than 20,000 rows
     */
    @Requires(Right.LOOK)
    public EditionComparison taken(ReportId report, int from, int to, CsvChoices choices) {
        EditionRow later = edition(report, to);
        EditionComparison comparison = of(report, from, to);
        trail.recordTaking(new Change(
                "report.comparison-exported",
                "report",
                report.value(),
                later.title(),
                Map.of("edition", from),
                Map.of("edition", to, "separator", choices.separator(), "byteOrderMark", choices.mark())));
        return comparison;
    }

    private EditionCells cells(ReportId report, int number) {
        if (edition(report, number).rows() > LONGEST) {
            throw new EditionTooLongToCompare(number, LONGEST);
        }
        return reading.cells(editions.csv(report, number));
    }

    private EditionRow edition(ReportId report, int number) {
        return editions.find(report, number).orElseThrow(() -> new NotFound("edition", number));
    }
}
