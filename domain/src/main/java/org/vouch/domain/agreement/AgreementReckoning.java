package org.vouch.domain.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/**
 * Reckons how far the desk agrees. What concerns one grader alone is told to that grader and to senior editors, and so is
 * whatever would show it: a pair of others, or only the rounds of another.
 */
@ApplicationScoped
@Transactional
public class AgreementReckoning {

    static final int MOST_MONTHS = 24;

    private final SettledGrades grades;
    private final Actor actor;

    @Inject
    public AgreementReckoning(SettledGrades grades, Actor actor) {
        this.grades = grades;
        this.actor = actor;
    }

    protected AgreementReckoning() {
        this(null, null);
    }

    /** @throws NotAllowed if it asks for one or two others, of whom only senior editors may ask */
    @Requires(Right.GRADE)
    public DeskAgreement of(AgreementQuestion asked) {
        refuseOthersAlone(asked);
        List<SettledGrade> all = grades.read(asked.filter());
        DeskGrades desk = new DeskGrades(all);
        Ratings ratings = desk.ratings(asked.axis());
        Map<Figure, Agreement> figures = figures(ratings);
        Halos halos = new Halos(all);
        return new DeskAgreement(
                ordinal(desk, asked.axis(), figures),
                ratings.subjects(),
                ratings.given(),
                ratings.chosen(Axis.NOT_JUDGED),
                figures,
                months(desk, asked.axis()),
                halos.ofDesk(),
                own(desk, asked.axis(), halos),
                desk.graders(),
                new PairChoice(ratings, desk.graders(), me(), seesAll()).of(asked.one(), asked.other()));
    }

    private void refuseOthersAlone(AgreementQuestion asked) {
        boolean ofAnother =
                asked.filter().grader().filter(grader -> grader != me()).isPresent();
        boolean pairOfOthers =
                asked.one() != null && asked.one() != me() && (asked.other() == null || asked.other() != me());
        if (!seesAll() && (ofAnother || pairOfOthers)) {
            throw new NotAllowed(Right.RELEASE);
        }
    }

    private static Map<Figure, Agreement> figures(Ratings ratings) {
        Figure[] all = Figure.values();
        List<Agreement> agreements = Bootstrap.of(
                ratings, Arrays.stream(all).map(Figure::coefficient).toList());
        Map<Figure, Agreement> figures = new EnumMap<>(Figure.class);
        for (int i = 0; i < all.length; i++) {
            figures.put(all[i], agreements.get(i));
        }
        return figures;
    }

    private static Map<Axis, Agreement> ordinal(DeskGrades desk, Axis axis, Map<Figure, Agreement> figures) {
        Map<Axis, Agreement> ordinal = new EnumMap<>(Axis.class);
        for (Axis one : Axis.values()) {
            ordinal.put(one, one == axis ? figures.get(Figure.ALPHA_ORDINAL) : alpha(desk.ratings(one)));
        }
        return ordinal;
    }

    private static List<MonthAgreement> months(DeskGrades desk, Axis axis) {
        List<MonthAgreement> months = new ArrayList<>();
        Map<YearMonth, Ratings> all = desk.months(axis);
        all.entrySet().stream()
                .skip(Math.max(0, all.size() - MOST_MONTHS))
                .forEach(month -> months.add(new MonthAgreement(month.getKey(), alpha(month.getValue()))));
        return List.copyOf(months);
    }

    private static Agreement alpha(Ratings ratings) {
        return Figure.ALPHA_ORDINAL.coefficient().of(ratings);
    }

    private List<GraderFigures> own(DeskGrades desk, Axis axis, Halos halos) {
        Stream<GraderName> seen = desk.graders().stream().filter(grader -> seesAll() || grader.id() == me());
        return seen.map(grader -> {
                    GraderCount count = new GraderCount(grader);
                    desk.rounds(axis).forEach(count::count);
                    return count.figures(halos.of(grader.id()));
                })
                .toList();
    }

    private boolean seesAll() {
        return actor.may(Right.RELEASE);
    }

    private long me() {
        return actor.staff().id().value();
    }
}
