package org.vouch.domain.houserule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What the rules find in a report as it stands, each time anew. */
@ApplicationScoped
@Transactional
public class HouseCheck {

    private final DraftReading drafts;
    private final ClaimSides sides;
    private final HoldingRules holding;
    private final Clock clock;
    private final AsOf asOf;

    @Inject
    public HouseCheck(DraftReading drafts, ClaimSides sides, HoldingRules holding, Clock clock, AsOf asOf) {
        this.drafts = drafts;
        this.sides = sides;
        this.holding = holding;
        this.clock = clock;
        this.asOf = asOf;
    }

    protected HouseCheck() {
        this(null, null, null, null, null);
    }

    @Requires(Right.LOOK)
    public List<RuleFinding> of(long report) {
        List<ItemFacts> items = drafts.of(report);
        LocalDate today = LocalDate.ofInstant(asOf.orNow(clock), ZoneOffset.UTC);
        return new HouseRules(holding.inForce()).check(new DraftFacts(items, asserted(items), today));
    }

    private Map<Long, SideNumbers> asserted(List<ItemFacts> items) {
        Map<Long, SideNumbers> asserted = new HashMap<>();
        sides.of(items.stream().map(item -> new ClaimId(item.claim())).toList())
                .forEach((claim, numbers) -> numbers.stream()
                        .filter(side -> side.stance() == Stance.ASSERTS)
                        .forEach(side -> asserted.put(claim.value(), side)));
        return asserted;
    }
}
