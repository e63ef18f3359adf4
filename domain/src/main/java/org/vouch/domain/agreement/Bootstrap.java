package org.vouch.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The 95 % interval of a coefficient by the percentile bootstrap over subjects: B. Efron and R. Tibshirani, An
 * Introduction to the Bootstrap, 1993, chapter 13. As many subjects as there are get drawn with replacement, a thousand
 * times, and the middle 95 % of the figures is the interval; draws in which no disagreement was possible have no figure
 * and are left out. The seed is fixed, so that the same grades have the same interval for everybody, always.
 */
public final class Bootstrap {

    static final int DRAWS = 1_000;
    private static final long SEED = 1993;
    private static final double TAIL = 0.025;

    private final Tally tally;
    private final List<Coefficient> coefficients;
    private final List<double[][]> adds;

    private Bootstrap(Tally tally, List<Coefficient> coefficients) {
        this.tally = tally;
        this.coefficients = coefficients;
        this.adds = coefficients.stream().map(this::adds).toList();
    }

    /** The figures of several coefficients, from the same draws, in their order. */
    public static List<Agreement> of(Ratings ratings, List<Coefficient> coefficients) {
        return of(new Tally(ratings.counts(), ratings.graders()), coefficients);
    }

    static List<Agreement> of(Tally tally, List<Coefficient> coefficients) {
        return new Bootstrap(tally, coefficients).agreements();
    }

    private List<Agreement> agreements() {
        double[][] drawn = drawn();
        List<Agreement> agreements = new ArrayList<>();
        for (int one = 0; one < coefficients.size(); one++) {
            agreements.add(agreement(one, drawn[one]));
        }
        return List.copyOf(agreements);
    }

    private Agreement agreement(int one, double[] drawn) {
        int compared = compared(coefficients.get(one));
        if (compared < 2) {
            return new Agreement.NotComputable(obstacle(compared));
        }
        double value = value(one, tally.times());
        if (Double.isNaN(value)) {
            return new Agreement.NotComputable(Obstacle.ONE_CATEGORY);
        }
        double[] figures =
                Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        int cut = (int) (TAIL * figures.length);
        return figures.length == 0
                ? new Agreement.NotComputable(Obstacle.ONE_CATEGORY)
                : new Agreement.Computed(value, figures[cut], figures[figures.length - 1 - cut], compared);
    }

    private Obstacle obstacle(int compared) {
        if (compared == 1) {
            return Obstacle.ONE_SUBJECT;
        }
        if (tally.graders() == 0) {
            return Obstacle.NO_GRADES;
        }
        return tally.graders() < 2 ? Obstacle.ONE_GRADER : Obstacle.NO_OVERLAP;
    }

    private int compared(Coefficient coefficient) {
        int[] times = tally.times();
        int compared = 0;
        for (int said = 0; said < times.length; said++) {
            compared += coefficient.compares(tally.said().get(said)) ? times[said] : 0;
        }
        return compared;
    }

    /** For each coefficient the figure of each draw. */
    private double[][] drawn() {
        double[][] figures = new double[coefficients.size()][DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[tally.said().size()];
            for (int subject = 0; subject < tally.subjects(); subject++) {
                times[tally.which(random.nextInt(tally.subjects()))]++;
            }
            for (int one = 0; one < figures.length; one++) {
                figures[one][draw] = value(one, times);
            }
        }
        return figures;
    }

    private double value(int one, int[] times) {
        double[][] each = adds.get(one);
        double[] sums = new double[each.length == 0 ? 0 : each[0].length];
        for (int said = 0; said < each.length; said++) {
            double[] add = each[said];
            int weight = times[said];
            for (int i = 0; i < sums.length && weight != 0; i++) {
                sums[i] += weight * add[i];
            }
        }
        return each.length == 0 ? Double.NaN : coefficients.get(one).value(sums);
    }

    private double[][] adds(Coefficient coefficient) {
        return tally.said().stream().map(coefficient::adds).toArray(double[][]::new);
    }
}
