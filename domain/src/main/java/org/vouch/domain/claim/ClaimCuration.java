package org.vouch.domain.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What editors do with claims, apart from recording what bears on them. */
@ApplicationScoped
@Transactional
public class ClaimCuration {

    private final Claims claims;
    private final SourceNames names;
    private final ClaimTrail trail;
    private final Clock clock;

    @Inject
    public ClaimCuration(Claims claims, SourceNames names, Trail trail, Clock clock) {
        this.claims = claims;
        this.names = names;
        this.trail = new ClaimTrail(trail);
        this.clock = clock;
    }

    protected ClaimCuration() {
        this(null, null, null, null);
    }

    /** @throws ClaimAlreadyProposed if one is worded so */
    @Requires(Right.RECORD)
    public ClaimId propose(ProposeClaim command) {
        Claim claim = new Claim(command.text(), command.note(), command.matters(), clock.instant());
        claim.accuse(command.accused());
        claims.worded(claim.text()).ifPresent(same -> {
            throw new ClaimAlreadyProposed(same);
        });
        ClaimId id = claims.add(claim);
        trail.proposed(claim, facts(claim));
        return id;
    }

    /** @throws ChangedMeanwhile if somebody else saved it after the editor opened it */
    @Requires(Right.RECORD)
    public void revise(ReviseClaim command) {
        Claim claim = opened(command.id(), command.version());
        Map<String, Object> before = facts(claim);
        claim.revise(command.text(), command.note(), command.matters());
        claim.accuse(command.accused());
        claims.worded(claim.text()).filter(same -> !same.equals(claim.id())).ifPresent(same -> {
            throw new ClaimAlreadyProposed(same);
        });
        claims.save(claim);
        trail.revised(claim, before, facts(claim));
    }

    /** @throws ClaimInUse if a statement bears on it or a report has it */
    @Requires(Right.RECORD)
    public void delete(DeleteClaim command) {
        Claim claim = opened(command.id(), command.version());
        if (claims.isInUse(command.id())) {
            throw new ClaimInUse(command.id());
        }
        trail.deleted(claim, facts(claim));
        claims.remove(claim);
    }

    private Map<String, Object> facts(Claim claim) {
        Map<String, Object> facts = ClaimTrail.facts(claim);
        if (!claim.accused().isEmpty()) {
            List<String> accused =
                    names.of(claim.accused()).values().stream().sorted().toList();
            facts.put("accused", String.join("; ", accused));
        }
        return facts;
    }

    private Claim opened(ClaimId id, long version) {
        Claim claim = claims.hold(id);
        ChangedMeanwhile.unlessSame(version, claim.version());
        return claim;
    }
}
