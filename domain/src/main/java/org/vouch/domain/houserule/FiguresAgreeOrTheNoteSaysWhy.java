package org.vouch.domain.houserule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.corroboration.FigureComparison;
import org.vouch.domain.corroboration.FigureVerdict;
import org.vouch.domain.corroboration.GivenFigure;
import org.vouch.domain.statement.StatementId;

/** Where two chosen statements count the same thing and no number fits both, a note of the claim tells. */
final class FiguresAgreeOrTheNoteSaysWhy implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return draft.items().stream()
                .filter(item -> !item.hasNote())
                .flatMap(item -> differing(figures(item)).stream()
                        .map(pair -> RuleFinding.ofClaim(
                                HouseRule.FIGURES_DIFFER,
                                item,
                                pair.one().statement(),
                                pair.other().statement())));
    }

    private static List<GivenFigure> figures(ItemFacts item) {
        return item.chosen().stream()
                .flatMap(said -> said.figures().stream()
                        .map(figure -> new GivenFigure(new StatementId(said.statement()), figure)))
                .toList();
    }

    /** The first two that differ. */
    private static Optional<FigureComparison> differing(List<GivenFigure> figures) {
        for (int one = 0; one < figures.size(); one++) {
            for (GivenFigure other : figures.subList(one + 1, figures.size())) {
                FigureComparison pair = FigureComparison.of(figures.get(one), other);
                if (pair.verdict() == FigureVerdict.DIFFER
                        && !pair.one().statement().equals(other.statement())) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }
}
