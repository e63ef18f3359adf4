package org.vouch.domain.agreement;

import java.util.Collection;

/** Counts how one grader judged. */
final class GraderCount {

    private final GraderName grader;
    private int given;
    private int notJudged;
    private int harsher;
    private int same;
    private int milder;
    private int settled;
    private int asRecorded;

    GraderCount(GraderName grader) {
        this.grader = grader;
    }

    void count(Collection<SettledGrade> round) {
        round.stream().filter(grade -> grade.grader() == grader.id()).forEach(own -> {
            given++;
            notJudged += own.isJudged() ? 0 : 1;
            settled += own.record() == null ? 0 : 1;
            asRecorded += own.record() != null && own.record() == own.category() ? 1 : 0;
            round.forEach(other -> compare(own, other));
        });
    }

    private void compare(SettledGrade own, SettledGrade other) {
        if (other.grader() != grader.id() && own.isJudged() && other.isJudged()) {
            harsher += own.category() > other.category() ? 1 : 0;
            same += own.category() == other.category() ? 1 : 0;
            milder += own.category() < other.category() ? 1 : 0;
        }
    }

    GraderFigures figures(Halo halo) {
        return new GraderFigures(grader, given, notJudged, harsher, same, milder, settled, asRecorded, halo);
    }
}
