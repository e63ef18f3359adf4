package org.vouch.domain.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What editors do with claims, apart from recording what bears on them. */
@ApplicationScoped
@Transactional
public class ClaimCuration {

    private final Claims claims;
    private final ClaimTrail trail;
    private final Clock clock;

    @Inject
    public ClaimCuration(Claims claims, Trail trail, Clock clock) {
        this.claims = claims;
        this.trail = new ClaimTrail(trail);
        this.clock = clock;
    }

    protected ClaimCuration() {
        this(null, null, null);
    }

    /** @throws ClaimAlreadyProposed if one is worded so */
    @Requires(Right.RECORD)
    public ClaimId propose(ProposeClaim command) {
        Claim claim = new Claim(command.text(), command.note(), command.matters(), clock.instant());
        claims.worded(claim.text()).ifPresent(same -> {
            throw new ClaimAlreadyProposed(same);
        });
        ClaimId id = claims.add(claim);
        trail.proposed(claim);
        return id;
    }

    /** @throws ChangedMeanwhile if somebody else saved it after the editor opened it */
    @Requires(Right.RECORD)
    public void revise(ReviseClaim command) {
        Claim claim = opened(command.id(), command.version());
        Map<String, Object> before = ClaimTrail.facts(claim);
        claim.revise(command.text(), command.note(), command.matters());
        claims.worded(claim.text()).filter(same -> !same.equals(claim.id())).ifPresent(same -> {
            throw new ClaimAlreadyProposed(same);
        });
        claims.save(claim);
        trail.revised(claim, before);
    }

    /** @throws ClaimInUse if a statement bears on it or a report has it */
    @Requires(Right.RECORD)
    public void delete(DeleteClaim command) {
        Claim claim = opened(command.id(), command.version());
        if (claims.isInUse(command.id())) {
            throw new ClaimInUse(command.id());
        }
        trail.deleted(claim);
        claims.remove(claim);
    }

    private Claim opened(ClaimId id, long version) {
        Claim claim = claims.hold(id);
        ChangedMeanwhile.unlessSame(version, claim.version());
        return claim;
    }
}
