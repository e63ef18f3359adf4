package org.vouch.domain.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two graders on the subjects both judged. Unweighted kappa counts all categories; the weighted ones only what stands on
 * the scale.
 *
 * @param matrix rows are the grades of one, columns those of the other
 */
public record PairAgreement(
        GraderName one, GraderName other, ConfusionMatrix matrix, Map<Weighting, Agreement> kappas) {

    static PairAgreement of(GraderName one, GraderName other, ConfusionMatrix matrix) {
        Map<Weighting, Agreement> kappas = new EnumMap<>(Weighting.class);
        Arrays.stream(Weighting.values()).forEach(weighting -> kappas.put(weighting, kappa(weighting, matrix)));
        return new PairAgreement(one, other, matrix, kappas);
    }

    private static Agreement kappa(Weighting weighting, ConfusionMatrix matrix) {
        int categories = weighting == Weighting.UNWEIGHTED ? Axis.CATEGORIES : Axis.SCALE;
        return new CohenKappa(weighting, categories).of(matrix);
    }
}
