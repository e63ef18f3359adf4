package org.vouch.domain.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which statements speak to a claim. */
public interface ClaimStatements {

    /**
     * Their numbers, oldest first.
     *
     * @throws org.vouch.domain.shared.NotFound if there is no such claim
     */
    List<Long> on(long claim);

    /**
     * A bearing may have been taken back since its statement was chosen; its row would have no stance.
     *
     * @throws StatementNotOnClaim if one chosen for a claim of the report does not speak to it any more
     */
    default void checkSpeaking(Report report) {
        List<ReportItem> items = report.items();
        Map<Long, List<Long>> speaking =
                onEach(items.stream().map(ReportItem::claimId).toList());
        for (ReportItem item : items) {
            Set<Long> to = new HashSet<>(speaking.get(item.claimId()));
            item.statements().stream().filter(s -> !to.contains(s)).findFirst().ifPresent(silent -> {
                throw new StatementNotOnClaim(silent, item.claimId());
            });
        }
    }

    /** The same of each of these claims. */
    default Map<Long, List<Long>> onEach(Collection<Long> claims) {
        return claims.stream().distinct().collect(Collectors.toMap(Function.identity(), this::on));
    }
}
