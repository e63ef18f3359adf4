package org.vouch.domain.agreement;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settled grades as the figures need them: by axis, round and month. */
final class DeskGrades {

    private final Map<Axis, Map<Long, Map<Long, SettledGrade>>> rounds = new EnumMap<>(Axis.class);
    private final Map<Long, GraderName> graders = new HashMap<>();

    DeskGrades(List<SettledGrade> all) {
        all.stream().filter(SettledGrade::asked).forEach(this::add);
    }

    private void add(SettledGrade grade) {
        rounds.computeIfAbsent(grade.axis(), axis -> new LinkedHashMap<>())
                .computeIfAbsent(grade.round(), round -> new LinkedHashMap<>())
                .put(grade.grader(), grade);
        graders.put(grade.grader(), new GraderName(grade.grader(), grade.graderName()));
    }

    /** Each round's grades. */
    List<Collection<SettledGrade>> rounds(Axis axis) {
        List<Collection<SettledGrade>> all = new ArrayList<>();
        rounds.getOrDefault(axis, Map.of()).values().forEach(round -> all.add(round.values()));
        return all;
    }

    Ratings ratings(Axis axis) {
        return ratings(rounds(axis));
    }

    /** From the first month with a settled round to the last, without those in which nothing was settled. */
    Map<YearMonth, Ratings> months(Axis axis) {
        Map<YearMonth, List<Collection<SettledGrade>>> months = new TreeMap<>();
        for (Collection<SettledGrade> round : rounds(axis)) {
            YearMonth month = YearMonth.from(round.iterator().next().settledAt().atOffset(ZoneOffset.UTC));
            months.computeIfAbsent(month, fresh -> new ArrayList<>()).add(round);
        }
        Map<YearMonth, Ratings> ratings = new TreeMap<>();
        months.forEach((month, all) -> ratings.put(month, ratings(all)));
        return ratings;
    }

    /** By name, as people look for them. */
    List<GraderName> graders() {
        List<GraderName> all = new ArrayList<>(graders.values());
        all.sort(Comparator.comparing(GraderName::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(GraderName::id));
        return Collections.unmodifiableList(all);
    }

    private static Ratings ratings(List<Collection<SettledGrade>> rounds) {
        Ratings ratings = new Ratings(Axis.CATEGORIES);
        for (Collection<SettledGrade> round : rounds) {
            round.forEach(grade -> ratings.add(grade.round(), grade.grader(), grade.category()));
        }
        return ratings;
    }
}
