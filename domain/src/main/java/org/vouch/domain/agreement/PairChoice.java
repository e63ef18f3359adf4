package org.vouch.domain.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which two graders are put beside each other: who was asked for, else whoever asks, with whom most was judged together. */
final class PairChoice {

    private final Ratings ratings;
    private final List<GraderName> graders;
    private final long me;
    private final boolean all;

    /**
     * @param me who asks
     * @param all whether others may be shown without the one who asks
     */
    PairChoice(Ratings ratings, List<GraderName> graders, long me, boolean all) {
        this.ratings = ratings;
        this.graders = graders;
        this.me = me;
        this.all = all;
    }

    /** Empty where there is nobody to compare, or nobody this one may see. */
    Optional<PairAgreement> of(Long one, Long other) {
        return first(one == null ? me : one)
                .flatMap(first -> second(first, other)
                        .filter(second -> all || first.id() == me || second.id() == me)
                        .map(second -> PairAgreement.of(first, second, ratings.pair(first.id(), second.id()))));
    }

    private Optional<GraderName> first(long wanted) {
        return graders.stream().min(Comparator.comparing(grader -> grader.id() != wanted));
    }

    private Optional<GraderName> second(GraderName first, Long asked) {
        return graders.stream()
                .filter(grader -> grader.id() != first.id())
                .max(Comparator.comparing((GraderName grader) -> asked != null && grader.id() == asked)
                        .thenComparing(
                                grader -> ratings.pair(first.id(), grader.id()).total()));
    }
}
