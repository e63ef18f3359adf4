package org.vouch.web.agreement;

import java.util.List;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.PairAgreement;
import org.vouch.web.shared.InWords;

/** Two graders beside each other. */
public record PairView(long one, long other, int total, List<FigureLine> lines, MatrixView matrix) {

    static PairView of(PairAgreement pair, Axis axis) {
        MatrixView matrix = MatrixView.of(
                InWords.say(
                        "agreement.pair.caption",
                        pair.one().name(),
                        pair.other().name()),
                pair.one().name(),
                axis,
                pair.other().name(),
                axis,
                pair.matrix());
        return new PairView(
                pair.one().id(), pair.other().id(), pair.matrix().total(), FigureWords.kappas(pair.kappas()), matrix);
    }
}
