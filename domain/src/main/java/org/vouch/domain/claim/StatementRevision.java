package org.vouch.domain.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.source.Sources;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.statement.Statement;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.StatementInUse;
import org.vouch.domain.statement.Statements;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Changes what is on record of a statement, or takes it off the record. */
@ApplicationScoped
@Transactional
public class StatementRevision {

    private final Statements statements;
    private final Weighing weighing;
    private final StatementTrail trail;
    private final Event<StatementRevised> told;

    @Inject
    public StatementRevision(
            Statements statements,
            Claims claims,
            Sources sources,
            SourceNames names,
            Trail trail,
            Event<StatementRevised> told,
            Clock clock) {
        this.statements = statements;
        this.weighing = new Weighing(claims, sources, statements, new ClaimTrail(trail), clock);
        this.trail = new StatementTrail(trail, claims, names);
        this.told = told;
    }

    protected StatementRevision() {
        this(null, null, null, null, null, null, null);
    }

    /** @throws ChangedMeanwhile if somebody else saved it after the editor opened it */
    @Requires(Right.RECORD)
    public void revise(ReviseStatement command) {
        Statement statement = opened(command.id(), command.version());
        weighing.allThere(Mentions.of(command));
        Map<String, Object> before = trail.facts(statement);
        statement.revise(command.said());
        statement.reattribute(command.attributions());
        statement.carry(command.caveats());
        statement.show(command.evidence());
        statements.save(statement);
        weighing.weigh(command.id(), command.bearings());
        tell("statement.revised", statement, before);
    }

    /** @throws org.vouch.domain.statement.LastCitation if no other is left */
    @Requires(Right.RECORD)
    public void withdraw(WithdrawCitation command) {
        Statement statement = opened(command.statement(), command.version());
        Map<String, Object> before = trail.facts(statement);
        statement.withdraw(command.citation());
        statements.save(statement);
        tell("statement.citation-withdrawn", statement, before);
    }

    /** @throws StatementInUse if a report, a grade or another statement leans on it */
    @Requires(Right.RECORD)
    public void delete(DeleteStatement command) {
        Statement statement = opened(command.id(), command.version());
        statements.useOf(command.id()).ifPresent(use -> {
            throw new StatementInUse(use);
        });
        trail.deleted(statement);
        weighing.weigh(command.id(), List.of());
        statements.remove(statement);
    }

    private void tell(String action, Statement statement, Map<String, Object> before) {
        if (trail.changed(action, statement, before)) {
            told.fire(new StatementRevised(statement.id(), StatementTrail.label(statement)));
        }
    }

    private Statement opened(StatementId id, long version) {
        Statement statement = statements.hold(id);
        ChangedMeanwhile.unlessSame(version, statement.version());
        return statement;
    }
}
