package org.vouch.web.agreement;

import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.Halo;
import org.vouch.web.shared.InWords;

/**
 * Reliability beside credibility.
 *
 * @param share of pairs on the diagonal, or that there are none
 * @param words what that says
 */
public record HaloView(String share, String words, MatrixView matrix) {

    static HaloView of(Halo halo) {
        MatrixView matrix = MatrixView.of(
                InWords.say("agreement.halo.caption"),
                InWords.say("agreement.halo.rows"),
                Axis.RELIABILITY,
                InWords.say("agreement.halo.columns"),
                Axis.CREDIBILITY,
                halo.pairs());
        return new HaloView(share(halo), words(halo), matrix);
    }

    /** In per cent, or a dash. */
    static String share(Halo halo) {
        return halo.share().isPresent() ? Decimals.percent(halo.share().getAsDouble()) : "–";
    }

    private static String words(Halo halo) {
        if (halo.share().isEmpty()) {
            return InWords.say("agreement.halo.none", halo.notJudged());
        }
        return InWords.say(
                "agreement.halo.words",
                halo.judged(),
                halo.onDiagonal(),
                share(halo),
                Decimals.percent(halo.expected().orElse(0)),
                halo.notJudged());
    }
}
