package org.vouch.domain.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** An editor who knows better than the desk's rules about origins says so for one claim, and may take it back. */
@ApplicationScoped
@Transactional
public class Overruling {

    private final Findings findings;
    private final ClaimGraphs graphs;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Overruling(Findings findings, ClaimGraphs graphs, Trail trail, Actor actor, Clock clock) {
        this.findings = findings;
        this.graphs = graphs;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected Overruling() {
        this(null, null, null, null, null);
    }

    /**
     * @throws NothingToOverrule if the claim does not lead back to the sources named
     * @throws AlreadyFound if the same stands already
     */
    @Requires(Right.OVERRULE)
    public FindingId overrule(Overrule command) {
        Map<SourceId, String> names = graphs.names(graphs.of(command.claim()));
        GraphFinding found = command.finding();
        if (!names.containsKey(found.one()) || (found.other() != null && !names.containsKey(found.other()))) {
            throw new NothingToOverrule();
        }
        Finding finding = new Finding(command, actor.staff(), clock.instant());
        findings.add(finding);
        tell("claim.overruled", finding, Map.of(), facts(finding, names));
        return finding.id();
    }

    /** @throws FindingTakenBack if it was taken back before */
    @Requires(Right.OVERRULE)
    public void takeBack(TakeBack command) {
        Finding finding = findings.find(command.finding())
                .orElseThrow(() -> new NotFound("finding", command.finding().value()));
        finding.takeBack(command.reason(), actor.staff(), clock.instant());
        findings.save(finding);
        Map<SourceId, String> names = graphs.names(graphs.of(finding.claim()));
        tell("claim.overruling-taken-back", finding, facts(finding, names), Map.of("reason", command.reason()));
    }

    private static Map<String, Object> facts(Finding finding, Map<SourceId, String> names) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("found", finding.found().kind().name());
        facts.put("source", names.get(finding.found().one()));
        if (finding.found().other() != null) {
            facts.put("other", names.get(finding.found().other()));
        }
        facts.put("reason", finding.reason());
        return facts;
    }

    private void tell(String action, Finding finding, Map<String, Object> before, Map<String, Object> after) {
        long claim = finding.claim().value();
        trail.record(new Change(action, "claim", claim, finding.claim().toString(), before, after));
    }
}
