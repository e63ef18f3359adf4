package org.vouch.web.agreement;

import java.util.List;
import org.vouch.domain.agreement.DeskAgreement;
import org.vouch.domain.agreement.GraderFigures;
import org.vouch.domain.agreement.GraderName;
import org.vouch.domain.agreement.Halo;
import org.vouch.web.shared.InWords;

/**
 * All that the page shows.
 *
 * @param headline what is said of the kind of subject that is asked for
 * @param besides what is said of the other kind
 * @param notJudged how many grades are F or 6, in words
 * @param months null where nothing was settled
 * @param pair null where there is none
 */
public record AgreementView(
        String headline,
        String besides,
        int subjects,
        int given,
        String notJudged,
        List<FigureLine> lines,
        MonthsView months,
        HaloView halo,
        List<GraderLine> graders,
        List<GraderName> everybody,
        PairView pair) {

    static AgreementView of(DeskAgreement desk, AgreementQuery query) {
        double share = desk.given() == 0 ? 0 : (double) desk.notJudged() / desk.given();
        return new AgreementView(
                FigureWords.verdict(query.question().axis(), desk.ordinal()),
                FigureWords.verdict(query.question().axis().other(), desk.ordinal()),
                desk.subjects(),
                desk.given(),
                InWords.say(
                        "agreement.not-judged." + query.question().axis(), desk.notJudged(), Decimals.percent(share)),
                FigureWords.lines(desk.figures()),
                desk.months().isEmpty() ? null : MonthsView.of(desk.months()),
                HaloView.of(halo(desk, query)),
                desk.graders().stream().map(GraderLine::of).toList(),
                desk.everybody(),
                desk.pair()
                        .map(pair -> PairView.of(pair, query.question().axis()))
                        .orElse(null));
    }

    /** Of the grader asked for, if that is one whose figures may be seen; else of the desk. */
    private static Halo halo(DeskAgreement desk, AgreementQuery query) {
        return desk.graders().stream()
                .filter(figures -> query.halo() != null && figures.grader().id() == query.halo())
                .map(GraderFigures::halo)
                .findFirst()
                .orElse(desk.halo());
    }
}
