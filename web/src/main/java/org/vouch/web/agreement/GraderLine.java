package org.vouch.web.agreement;

import org.vouch.domain.agreement.GraderFigures;
import org.vouch.web.shared.InWords;

/** How one grader judges, in words. */
public record GraderLine(
        long id, String name, String given, String notJudged, String severity, String record, String halo) {

    static GraderLine of(GraderFigures figures) {
        return new GraderLine(
                figures.grader().id(),
                figures.grader().name(),
                Decimals.count(figures.given()),
                InWords.say("agreement.grader.share", figures.notJudged(), share(figures.notJudged(), figures.given())),
                severity(figures),
                InWords.say(
                        "agreement.grader.of",
                        figures.asRecorded(),
                        figures.settled(),
                        share(figures.asRecorded(), figures.settled())),
                HaloView.share(figures.halo()));
    }

    private static String severity(GraderFigures figures) {
        return figures.compared() == 0
                ? InWords.say("agreement.grader.not-compared")
                : InWords.say("agreement.grader.severity", figures.harsher(), figures.milder(), figures.same());
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : Decimals.percent((double) part / whole);
    }
}
