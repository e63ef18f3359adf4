package org.vouch.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.corroboration.FigureComparisons;
import org.vouch.domain.corroboration.GivenFigure;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.claim.figures.PairLine;
import org.vouch.web.claim.figures.PlotRow;
import org.vouch.web.claim.figures.UnitPlot;
import org.vouch.web.shared.timeline.Moment;
import org.vouch.web.shared.timeline.StatementMoments;
import org.vouch.web.shared.timeline.TimeLine;

/** The figures of a claim beside each other, and its time line. */
@Named("claimPictures")
@RequestScoped
public class ClaimPicturesBacking {

    private static final int MOST_PAIRS = 15;

    private final ClaimBacking claim;
    private List<UnitPlot> plots = List.of();
    private List<PairLine> pairs = List.of();
    private long morePairs;
    private TimeLine timeLine;

    @Inject
    public ClaimPicturesBacking(ClaimBacking claim) {
        this.claim = claim;
    }

    protected ClaimPicturesBacking() {
        this(null);
    }

    /**
     * After the claim is loaded.
     *
     * @param earlier the statements made before anybody asserted it
     */
    public void load(Set<StatementId> earlier) {
        Locale locale = Faces.getLocale();
        List<FigureRow> figures = claim.getFigures();
        plots = UnitPlot.of(figures.stream().map(ClaimPicturesBacking::row).toList(), locale);
        FigureComparisons compared = FigureComparisons.of(
                figures.stream().map(ClaimPicturesBacking::given).toList(), MOST_PAIRS);
        pairs = compared.told().stream().map(pair -> PairLine.of(pair, locale)).toList();
        morePairs = compared.total() - pairs.size();
        timeLine = TimeLine.of(moments(earlier, locale), locale).orElse(null);
    }

    /** One for each unit. */
    public List<UnitPlot> getPlots() {
        return plots;
    }

    /** The pairs that tell most, with their verdicts. */
    public List<PairLine> getPairs() {
        return pairs;
    }

    public long getMorePairs() {
        return morePairs;
    }

    /** Null where no date is known. */
    public TimeLine getTimeLine() {
        return timeLine;
    }

    private List<Moment> moments(Set<StatementId> earlier, Locale locale) {
        ClaimDetails details = claim.getDetails();
        return StatementMoments.of(details.statements(), List.of(details.id()), earlier, locale);
    }

    private static PlotRow row(FigureRow row) {
        return new PlotRow(row.statement().id(), row.statement().heldBy(), row.figure());
    }

    private static GivenFigure given(FigureRow row) {
        return new GivenFigure(row.statement().id(), row.figure());
    }
}
