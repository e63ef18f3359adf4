package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouch.domain.shared.NotFound;

/** The round a subject is judged in: the one that is under way, or a new one of as many graders as the rules say. */
@ApplicationScoped
public class RoundOpening {

    private final GradingRounds rounds;
    private final Subjects subjects;
    private final RuleBook rules;
    private final Clock clock;

    @Inject
    public RoundOpening(GradingRounds rounds, Subjects subjects, RuleBook rules, Clock clock) {
        this.rounds = rounds;
        this.subjects = subjects;
        this.rules = rules;
        this.clock = clock;
    }

    protected RoundOpening() {
        this(null, null, null, null);
    }

    /** @throws NotFound if there is no such subject */
    GradingRound of(Subject subject) {
        if (subjects.inForce(subject).isEmpty()) {
            throw new NotFound(subject.kind().word(), subject.id());
        }
        return rounds.unsettled(subject).orElseGet(() -> open(subject));
    }

    private GradingRound open(Subject subject) {
        boolean alone = subject.kind() == SubjectKind.STATEMENT && rounds.reliedOnAlone(subject);
        GradingRound round = new GradingRound(subject, rules.inForce().graders(subject.kind(), alone), clock.instant());
        rounds.add(round);
        return round;
    }
}
