package org.vouch.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.Stance;

/** One claim and what bears on it. */
@Named
@RequestScoped
public class ClaimBacking {

    private final ClaimReading reading;
    private ClaimDetails details;
    private List<FigureRow> figures;
    private long id;

    @Inject
    public ClaimBacking(ClaimReading reading) {
        this.reading = reading;
    }

    protected ClaimBacking() {
        this(null);
    }

    public void load() {
        details = reading.details(new ClaimId(id));
        figures = FigureRow.of(details.statements());
    }

    public ClaimDetails getDetails() {
        return details;
    }

    /** The stances that somebody takes, in their order. */
    public List<Stance> getTaken() {
        return stances(true);
    }

    /** The stances that nobody takes. */
    public List<Stance> getUntaken() {
        return stances(false);
    }

    /** Every figure of its statements, those of one unit and phase together. */
    public List<FigureRow> getFigures() {
        return figures;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private List<Stance> stances(boolean taken) {
        return Stream.of(Stance.values())
                .filter(stance -> details.taking(stance).isEmpty() != taken)
                .toList();
    }
}
