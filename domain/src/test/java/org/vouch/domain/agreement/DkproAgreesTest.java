package org.vouch.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a thousand sets of grades by chance our figures are those of DKPro Agreement, which others wrote. */
class DkproAgreesTest {

    private static final int SETS = 1_000;
    private static final Map<Distance, IDistanceFunction> THEIRS = Map.of(
            Distance.NOMINAL, new NominalDistanceFunction(),
            Distance.ORDINAL, new OrdinalDistanceFunction(),
            Distance.INTERVAL, new IntervalDistanceFunction(),
            Distance.RATIO, new RatioDistanceFunction());

    @ParameterizedTest
    @EnumSource(Distance.class)
    void alphaIsTheSameWithGradesMissing(Distance distance) {
        onEach((grades, study) -> same(
                new KrippendorffAlpha(distance, grades.categories()).of(grades.ours()),
                () -> new KrippendorffAlphaAgreement(study, THEIRS.get(distance)).calculateAgreement()));
    }

    /** DKPro's kappas and percentage know no missing grades: here all judged all. */
    @Test
    void fleissKappaAndPercentAreTheSameWhereAllJudged() {
        onEach((grades, missing) -> {
            RandomGrades complete = grades.complete();
            same(
                    new FleissKappa().of(complete.ours()),
                    () -> new FleissKappaAgreement(complete.dkpro()).calculateAgreement());
            if (new FleissKappa().of(complete.ours()) instanceof Agreement.Computed) {
                same(
                        new PercentAgreement().of(complete.ours()),
                        () -> new PercentageAgreement(complete.dkpro()).calculateAgreement());
            }
        });
    }

    @Test
    void cohensKappaIsTheSameForWhatBothJudged() {
        onEach((grades, missing) -> {
            CodingAnnotationStudy both = grades.pair().complete().dkpro();
            Agreement ours = new CohenKappa(Weighting.UNWEIGHTED, grades.categories())
                    .of(grades.ours().pair(0, 1));
            same(ours, () -> new CohenKappaAgreement(both).calculateAgreement());
        });
    }

    /**
     * DKPro expects by what both gave together, Cohen by what each gave: the same where both gave each grade as often. And it
     * takes what was observed by the widest distance observed, what is expected by the widest there is: only where that
     * was observed the two can be compared.
     */
    @ParameterizedTest
    @EnumSource(
            value = Weighting.class,
            names = {"LINEAR", "QUADRATIC"})
    void weightedKappaIsTheSameWhereBothGaveEachGradeAsOften(Weighting weighting) {
        onEach((grades, missing) -> {
            RandomGrades even = grades.pair().complete().bothWays();
            IDistanceFunction weight = (study, one, other) -> weighting.of(Math.abs((Integer) one - (Integer) other));
            same(
                    new CohenKappa(weighting, grades.categories())
                            .of(even.ours().pair(0, 1)),
                    () -> new WeightedKappaAgreement(even.dkpro(), weight).calculateAgreement());
        });
    }

    /** Of which at least two subjects were judged by all. */
    private static void onEach(BiConsumer<RandomGrades, CodingAnnotationStudy> compare) {
        int compared = 0;
        for (long seed = 0; compared < SETS; seed++) {
            RandomGrades grades = RandomGrades.of(seed);
            if (grades.complete().subjects() > 1) {
                compare.accept(grades, grades.dkpro());
                compared++;
            }
        }
    }

    /** @param theirs is not asked where all chose one category: there DKPro has a number, or fails */
    private static void same(Agreement ours, DoubleSupplier theirs) {
        if (ours instanceof Agreement.Computed computed) {
            assertThat(computed.value()).isEqualTo(theirs.getAsDouble(), within(1e-9));
        } else {
            assertThat(ours).isEqualTo(new Agreement.NotComputable(Obstacle.ONE_CATEGORY));
        }
    }
}
