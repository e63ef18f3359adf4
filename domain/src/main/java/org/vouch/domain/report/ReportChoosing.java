package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Adding many statements to a draft at once, each where it speaks; what stands there already is told and left alone. */
@ApplicationScoped
@Transactional
public class ReportChoosing {

    private Choosables choosables;
    private Drafting drafting;

    protected ReportChoosing() {}

    @Inject
    public ReportChoosing(Reports reports, Choosables choosables, Trail trail, Actor actor, Clock clock) {
        this.choosables = choosables;
        this.drafting = new Drafting(reports, trail, actor, clock);
    }

    /** @throws AllThereAlready if nothing is new, {@link NothingToAdd} if none of them speaks to a claim */
    @Requires(Right.DRAFT)
    public Added add(AddStatements command) {
        Report report = drafting.opened(command.report(), command.version());
        Adding adding = new Adding(drafting.draft(report), command.claims());
        choosables.of(command.statements()).forEach(adding::put);
        Added added = adding.done();
        drafting.done(
                "report.statements-added",
                report,
                Map.of(),
                ReportTrail.known(
                        "statements", ReportTrail.numbered('s', added.statements()),
                        "claims", ReportTrail.numbered('c', added.claims())));
        return added;
    }
}
