package org.vouch.web.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vouch.domain.agreement.Agreement;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.Band;
import org.vouch.domain.agreement.Figure;
import org.vouch.domain.agreement.Strength;
import org.vouch.domain.agreement.Weighting;
import org.vouch.web.shared.InWords;

/** Says each figure in one plain sentence, by the bands of the papers it comes from. */
final class FigureWords {

    private static final int OF_PAIRS = 100;

    private FigureWords() {}

    /** "The desk agrees firmly on sources.", or that it cannot be reckoned and why. */
    static String verdict(Axis axis, Map<Axis, Agreement> ordinal) {
        Agreement agreement = ordinal.get(axis);
        return agreement instanceof Agreement.Computed computed
                ? InWords.say("agreement.says", clause(axis, computed))
                : InWords.say("agreement.says.not." + axis, obstacle((Agreement.NotComputable) agreement));
    }

    /** Where the interval reaches into a lower band it says of how few rounds that is. */
    private static String clause(Axis axis, Agreement.Computed alpha) {
        Band band = Band.of(alpha.value());
        String clause = InWords.say("agreement.says." + axis + "." + band);
        return Band.of(alpha.low()) == band ? clause : InWords.say("agreement.says.unsure", clause, alpha.n());
    }

    static List<FigureLine> lines(Map<Figure, Agreement> figures) {
        List<FigureLine> lines = new ArrayList<>();
        figures.forEach((figure, agreement) -> lines.add(line(
                "agreement.figure." + figure,
                agreement,
                switch (figure) {
                    case ALPHA_ORDINAL, ALPHA_NOMINAL -> FigureWords::banded;
                    case FLEISS, AC1 -> FigureWords::strong;
                    case PERCENT -> FigureWords::ofPairs;
                })));
        return lines;
    }

    static List<FigureLine> kappas(Map<Weighting, Agreement> kappas) {
        List<FigureLine> lines = new ArrayList<>();
        kappas.forEach(
                (weighting, kappa) -> lines.add(line("agreement.kappa." + weighting, kappa, FigureWords::strong)));
        return lines;
    }

    /** Why there is no figure. */
    static String obstacle(Agreement.NotComputable none) {
        return InWords.say("agreement.obstacle." + none.reason());
    }

    private interface Sentence {
        String of(Agreement.Computed computed);
    }

    private static FigureLine line(String key, Agreement agreement, Sentence sentence) {
        String what = InWords.say(key + ".what");
        if (agreement instanceof Agreement.Computed computed) {
            return new FigureLine(
                    InWords.say(key),
                    what,
                    Decimals.of(computed.value()),
                    Decimals.interval(computed),
                    Decimals.count(computed.n()),
                    sentence.of(computed));
        }
        String why = obstacle((Agreement.NotComputable) agreement);
        return new FigureLine(InWords.say(key), what, InWords.say("agreement.not-computable"), "", "", why);
    }

    private static String banded(Agreement.Computed alpha) {
        Band band = Band.of(alpha.value());
        Band least = Band.of(alpha.low());
        String said = InWords.say("agreement.words." + band);
        return least == band ? said : said + " " + InWords.say("agreement.words.least." + least);
    }

    private static String strong(Agreement.Computed kappa) {
        return InWords.say("agreement.words." + Strength.of(kappa.value()));
    }

    private static String ofPairs(Agreement.Computed percent) {
        return InWords.say("agreement.words.PERCENT", Math.round(OF_PAIRS * percent.value()));
    }
}
