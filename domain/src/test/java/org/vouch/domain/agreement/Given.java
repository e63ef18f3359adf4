package org.vouch.domain.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Grades as a test tells them: who gave which, in rounds that settled one day after another. */
final class Given implements SettledGrades {

    static final GraderName ADLER = new GraderName(1, "Adler");
    static final GraderName BRANDT = new GraderName(2, "Brandt");
    static final GraderName CHUN = new GraderName(3, "Chun");

    private static final Instant FIRST = Instant.parse("2026-01-15T12:00:00Z");
    private static final long DAY = 86_400;

    private final List<SettledGrade> all = new ArrayList<>();
    private long rounds;

    /** A round on a source; grades are of Adler, Brandt and Chun in this order, a full stop is none. */
    Given source(long source, String grades, String record) {
        return round(Axis.RELIABILITY, source, null, grades, record);
    }

    Given statement(long statement, long holder, String grades, String record) {
        return round(Axis.CREDIBILITY, holder, statement, grades, record);
    }

    private Given round(Axis axis, long source, Long statement, String grades, String record) {
        rounds++;
        Instant at = FIRST.plusSeconds(rounds * DAY);
        List<GraderName> graders = List.of(ADLER, BRANDT, CHUN);
        for (int i = 0; i < grades.length(); i++) {
            if (grades.charAt(i) != '.') {
                all.add(new SettledGrade(
                        axis,
                        rounds,
                        source,
                        statement,
                        graders.get(i).id(),
                        graders.get(i).name(),
                        axis.category(grades.substring(i, i + 1)),
                        axis.category(record),
                        at,
                        at.plusSeconds(60),
                        false,
                        true));
            }
        }
        return this;
    }

    @Override
    public List<SettledGrade> read(AgreementFilter filter) {
        return List.copyOf(all);
    }
}
