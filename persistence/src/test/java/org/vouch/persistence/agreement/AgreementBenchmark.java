package org.vouch.persistence.agreement;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.AgreementQuestion;
import org.vouch.domain.agreement.AgreementReckoning;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.DeskAgreement;
import org.vouch.domain.agreement.SettledGrade;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;

/**
 * How long the page of a desk's agreement takes for a senior editor, who sees most, by the number of grades; the one
 * statement beside a plain reading of the same table, the reckoning beside DKPro's ordinal alpha of the same grades, once
 * and without an interval. Times are of the clock, the median of seven rounds. {@code ./agreement-benchmark} runs it.
 */
final class AgreementBenchmark {

    private static final int GRADERS = 20;
    private static final int[] SUBJECTS = {50, 500, 5_000};
    private static final int ROUNDS = 7;
    private static final int BEFORE = 3;
    private static final AgreementQuestion ALL = new AgreementQuestion(AgreementFilter.ALL, Axis.RELIABILITY, 1L, 2L);

    @SuppressWarnings("SystemOut") // whoever runs a benchmark by hand reads it
    private static final PrintStream TERMINAL = System.out;

    private long sink;

    private AgreementBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        new AgreementBenchmark().run();
    }

    private void run() throws SQLException {
        TERMINAL.printf(
                "Java %s, %d processors, %d MB heap%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        TERMINAL.printf(
                "%10s%12s%12s%8s%14s%14s%8s%12s%12s%n",
                "grades",
                "read, ms",
                "plain, ms",
                "ratio",
                "reckoned, ms",
                "DKPro, ms",
                "ratio",
                "page, ms",
                "us a grade");
        for (int subjects : SUBJECTS) {
            measure(subjects);
        }
        TERMINAL.println("All that was counted, so that it had to be: " + sink);
    }

    private void measure(int subjects) throws SQLException {
        PostgresFixture postgres = new PostgresFixture();
        postgres.beforeAll(null);
        PlantedGrades.plant(postgres.dataSource(), GRADERS, subjects);
        JpaSettledGrades grades = new JpaSettledGrades(postgres.sql());
        List<SettledGrade> all = grades.read(AgreementFilter.ALL);
        CodingAnnotationStudy study = study(all);
        double read = median(() -> grades.read(AgreementFilter.ALL).size());
        double plain = median(() -> plain(postgres.sql()));
        double reckoned = median(() -> size(new AgreementReckoning(filter -> all, senior()).of(ALL)));
        double theirs = median(() -> Math.round(
                1e6 * new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement()));
        double page = median(() -> size(new AgreementReckoning(grades, senior()).of(ALL)));
        TERMINAL.printf(
                Locale.ROOT,
                "%,10d%12.1f%12.1f%8.2f%14.1f%14.1f%8.2f%12.1f%12.2f%n",
                all.size(),
                read,
                plain,
                read / plain,
                reckoned,
                theirs,
                reckoned / theirs,
                page,
                page * 1000 / all.size());
        postgres.afterAll(null);
    }

    private static long plain(Sql sql) {
        return sql.list(
                        "SELECT round_id, source_id, statement_id, grader_id, grader_name, grade, at FROM assessment",
                        row -> row.getLong("round_id") + row.getString("grade").length())
                .size();
    }

    /** The grades of sources as DKPro takes them; what was not judged is missing. */
    private static CodingAnnotationStudy study(List<SettledGrade> all) {
        Map<Long, Integer[]> subjects = new HashMap<>();
        all.stream()
                .filter(grade -> grade.axis() == Axis.RELIABILITY && grade.category() < Axis.SCALE)
                .forEach(grade -> subjects.computeIfAbsent(grade.round(), round -> new Integer[GRADERS])[
                                (int) grade.grader() - 1] =
                        grade.category() + 1);
        CodingAnnotationStudy study = new CodingAnnotationStudy(GRADERS);
        subjects.values().forEach(study::addItemAsArray);
        return study;
    }

    private static long size(DeskAgreement desk) {
        return (long) desk.given()
                + desk.graders().size()
                + desk.pair().orElseThrow().matrix().total();
    }

    private static Actor senior() {
        Actor actor = new Actor();
        actor.actAs(new StaffMember(new StaffId(1), "Grader 1", Set.of(Role.SENIOR_EDITOR), "en"));
        return actor;
    }

    /** In milliseconds. */
    private double median(LongSupplier work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -BEFORE; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            sink += work.getAsLong();
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
