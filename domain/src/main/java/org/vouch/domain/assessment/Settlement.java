package org.vouch.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a round ends with.
 *
 * @param dissent the grades that differ from it, or null
 * @param overruled why it is 1 without a second origin, or null
 * @param givenBy the names of those it is from
 * @param reviewOn when it is to be looked at again, or null for never
 */
record Settlement(
        String grade,
        String grounds,
        RecordGrade.Course way,
        String dissent,
        String overruled,
        String givenBy,
        LocalDate reviewOn) {

    /** It follows from those who judged, for they came to one. */
    static Settlement following(List<StandingGrade> given, Convergence all, LocalDate reviewOn) {
        String grade = all.grade();
        List<StandingGrade> agreeing =
                given.stream().filter(one -> one.grade().equals(grade)).toList();
        String overruled = agreeing.stream()
                .map(StandingGrade::overruled)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Settlement(
                grade,
                joined(agreeing, StandingGrade::grounds, " / "),
                RecordGrade.Course.FOLLOWED,
                all.dissentFrom(grade),
                overruled,
                joined(agreeing, StandingGrade::graderName, ", "),
                reviewOn);
    }

    private static String joined(List<StandingGrade> grades, Function<StandingGrade, String> part, String by) {
        return grades.stream().map(part).distinct().collect(Collectors.joining(by));
    }
}
