package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.List;

/**
 * A round that is to be decided.
 *
 * @param label the name of the source, or the gist of the statement
 * @param asked whether a senior editor asked for it, however the grades fall
 * @param given everybody's grade, the earliest first
 */
public record AdjudicationDetails(
        RoundId round, long version, Subject subject, String label, boolean asked, List<Given> given) {

    /**
     * One grader's answer.
     *
     * @param grader their name, or null where names are hidden until the decision
     * @param basis null for grades given before it was asked
     * @param documents addresses
     */
    public record Given(
            String grader,
            String grade,
            String grounds,
            AssessmentBasis basis,
            String needed,
            List<String> documents,
            Instant at) {}
}
