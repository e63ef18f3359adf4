package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
        return of(subject, null);
    }

    /**
     * @param seen when whoever asks began to look at the subject, or null for this moment
     * @throws NotFound if there is no such subject
     * @throws GradedMeanwhile if a new round is to be opened and the desk came to a grade of record since
     */
    GradingRound of(Subject subject, Instant seen) {
        inForce(subject);
        return rounds.unsettled(subject).orElseGet(() -> {
            SubjectInForce now = inForce(subject);
            if (seen != null && now.at() != null && now.at().isAfter(seen)) {
                throw new GradedMeanwhile(now.grade());
            }
            return open(subject);
        });
    }

    private SubjectInForce inForce(Subject subject) {
        return subjects.inForce(subject)
                .orElseThrow(() -> new NotFound(subject.kind().word(), subject.id()));
    }

    private GradingRound open(Subject subject) {
        boolean alone = subject.kind() == SubjectKind.STATEMENT && rounds.reliedOnAlone(subject);
        GradingRound round = new GradingRound(subject, rules.inForce().graders(subject.kind(), alone), clock.instant());
        rounds.add(round);
        return round;
    }
}
