package org.vouch.domain.claim;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.Sources;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.Statements;

/** Brings a statement's bearings to what a command says, within the transaction of a use case. */
class Weighing {

    private final Claims claims;
    private final Sources sources;
    private final Statements statements;
    private final ClaimTrail trail;
    private final Clock clock;

    Weighing(Claims claims, Sources sources, Statements statements, ClaimTrail trail, Clock clock) {
        this.claims = claims;
        this.sources = sources;
        this.statements = statements;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound if a source or a statement is gone that was there when the form was opened */
    void allThere(Mentions mentions) {
        sources.firstMissing(mentions.sources()).ifPresent(gone -> {
            throw new NotFound("source", gone.value());
        });
        StatementId basis = mentions.basis();
        if (basis != null && !statements.isThere(basis)) {
            throw new NotFound("statement", basis.value());
        }
    }

    /** @throws ClaimTwice if two of them speak to the same claim */
    void weigh(StatementId statement, List<BearsOn> bearings) {
        Map<ClaimId, Stance> wanted = new LinkedHashMap<>();
        for (BearsOn bearing : bearings) {
            if (wanted.put(claimOf(bearing), bearing.stance()) != null) {
                throw new ClaimTwice();
            }
        }
        Map<ClaimId, Bearing> present = new HashMap<>();
        claims.bearingsOf(statement).forEach(b -> present.put(b.claim(), b));
        present.forEach((claim, bearing) -> {
            if (!wanted.containsKey(claim)) {
                claims.remove(bearing);
            }
        });
        wanted.forEach((claim, stance) -> take(statement, claim, stance, present.get(claim)));
    }

    private void take(StatementId statement, ClaimId claim, Stance stance, Bearing present) {
        if (present == null) {
            claims.add(new Bearing(statement, claim, stance));
        } else {
            present.take(stance);
        }
    }

    private ClaimId claimOf(BearsOn bearing) {
        if (bearing.claim() == null) {
            return claims.worded(bearing.newClaim()).orElseGet(() -> proposed(bearing.newClaim()));
        }
        if (!claims.isThere(bearing.claim())) {
            throw new NotFound("claim", bearing.claim().value());
        }
        return bearing.claim();
    }

    private ClaimId proposed(String text) {
        Claim claim = new Claim(text, null, List.of(), clock.instant());
        ClaimId id = claims.add(claim);
        trail.proposed(claim, ClaimTrail.facts(claim));
        return id;
    }
}
