package org.vouch.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final int SCALE = 5;
    private static final int F = 5;
    private static final KrippendorffAlpha ORDINAL = new KrippendorffAlpha(Distance.ORDINAL, SCALE);

    @Test
    void withoutGradesThereIsNoFigure() {
        assertThat(ORDINAL.of(new Ratings(6))).isEqualTo(none(Obstacle.NO_GRADES));
    }

    @Test
    void oneGraderAgreesWithNobody() {
        assertThat(ORDINAL.of(new Ratings(6).add(1, 1, 0).add(2, 1, 1))).isEqualTo(none(Obstacle.ONE_GRADER));
    }

    @Test
    void gradersOfDifferentSubjectsCannotBeCompared() {
        assertThat(ORDINAL.of(new Ratings(6).add(1, 1, 0).add(2, 2, 1))).isEqualTo(none(Obstacle.NO_OVERLAP));
    }

    @Test
    void twoWhoJudgedNothingInCommonHaveNoKappa() {
        Ratings apart = new Ratings(6).add(1, 1, 0).add(2, 2, 1);

        assertThat(new CohenKappa(Weighting.LINEAR, SCALE).of(apart.pair(1, 2))).isEqualTo(none(Obstacle.NO_OVERLAP));
    }

    @Test
    void aSingleSubjectSaysTooLittle() {
        assertThat(ORDINAL.of(new Ratings(6).add(1, 1, 0).add(1, 2, 1))).isEqualTo(none(Obstacle.ONE_SUBJECT));
    }

    @Test
    void whereAllChoseOneCategoryAlphaSaysNothingButThePercentIsFull() {
        Ratings same = new Ratings(6).add(1, 1, 2).add(1, 2, 2).add(2, 1, 2).add(2, 2, 2);

        assertThat(ORDINAL.of(same)).isEqualTo(none(Obstacle.ONE_CATEGORY));
        assertThat(new FleissKappa().of(same)).isEqualTo(none(Obstacle.ONE_CATEGORY));
        assertThat(new CohenKappa(Weighting.LINEAR, 6).of(same.pair(1, 2))).isEqualTo(none(Obstacle.ONE_CATEGORY));
        assertThat(new PercentAgreement().of(same)).isEqualTo(new Agreement.Computed(1, 1, 1, 2));
    }

    @Test
    void whatCannotBeJudgedIsMissingOnTheScaleAndACategoryBesideIt() {
        Ratings judged = new Ratings(6)
                .add(1, 1, 0)
                .add(1, 2, 0)
                .add(2, 1, 3)
                .add(2, 2, 4)
                .add(3, 1, 1)
                .add(3, 2, 1);
        Agreement without = ORDINAL.of(judged);
        judged.add(4, 1, F).add(4, 2, 0);

        assertThat(value(ORDINAL.of(judged))).isEqualTo(value(without));
        assertThat(((Agreement.Computed) ORDINAL.of(judged)).n()).isEqualTo(3);
        assertThat(value(new PercentAgreement().of(judged))).isEqualTo(0.5, within(1e-9));
        assertThat(judged.chosen(F)).isEqualTo(1);
        assertThat(judged.given()).isEqualTo(8);
    }

    /** The paradox of A. Feinstein and D. Cicchetti, J. Clin. Epidemiol. 43 (1990): 85 % agreement, kappa 0.32. */
    @Test
    void ac1DoesNotFallWhereNearlyAllGradesAreTheSame() {
        ConfusionMatrix skewed = new ConfusionMatrix(new int[][] {{80, 10}, {5, 5}});
        Ratings same = new Ratings(2);
        List<int[]> pairs = skewed.subjects();
        for (int subject = 0; subject < pairs.size(); subject++) {
            same.add(subject, 1, pairs.get(subject)[0]).add(subject, 2, pairs.get(subject)[1]);
        }

        assertThat(value(new CohenKappa(Weighting.UNWEIGHTED, 2).of(skewed))).isEqualTo(0.32, within(0.005));
        assertThat(value(new GwetAc1().of(same))).isEqualTo(0.81, within(0.005));
    }

    @Test
    void theIntervalIsTheSameEveryTimeAndHoldsTheFigure() {
        Agreement.Computed once = (Agreement.Computed) ORDINAL.of(Published.fourteenGraders());

        assertThat(ORDINAL.of(Published.fourteenGraders())).isEqualTo(once);
        assertThat(once.low()).isLessThan(once.value());
        assertThat(once.high()).isGreaterThan(once.value());
    }

    @Test
    void moreSubjectsOfTheSameKindNarrowTheInterval() {
        assertThat(width(byChance(400))).isLessThan(width(byChance(40)));
    }

    /** Of a hundred samples, about 95 intervals hold the figure of the whole they are drawn from. */
    @Test
    void nineteenOfTwentyIntervalsHoldTheTrueFigure() {
        double truth = value(ORDINAL.of(byChance(20_000)));
        long holding = new Random(7)
                .longs(100)
                .mapToObj(seed -> (Agreement.Computed) ORDINAL.of(byChance(100, seed)))
                .filter(one -> one.low() <= truth && truth <= one.high())
                .count();

        assertThat(holding).isBetween(88L, 100L);
    }

    @Test
    void nobodyJudgesASubjectTwice() {
        Ratings ratings = new Ratings(6).add(1, 1, 0);

        assertThatThrownBy(() -> ratings.add(1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ratings.add(2, 1, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Ratings byChance(int subjects) {
        return byChance(subjects, 11);
    }

    private static Ratings byChance(int subjects, long seed) {
        Random random = new Random(seed);
        Ratings ratings = new Ratings(6);
        for (int subject = 0; subject < subjects; subject++) {
            int truth = random.nextInt(SCALE);
            for (int grader = 0; grader < 3; grader++) {
                ratings.add(subject, grader, random.nextInt(4) == 0 ? random.nextInt(6) : truth);
            }
        }
        return ratings;
    }

    private static double width(Ratings ratings) {
        Agreement.Computed computed = (Agreement.Computed) ORDINAL.of(ratings);
        return computed.high() - computed.low();
    }

    private static Agreement none(Obstacle why) {
        return new Agreement.NotComputable(why);
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Computed) agreement).value();
    }
}
