package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.List;

/**
 * What one grader gave in a round.
 *
 * @param grader their name, or null where names are hidden until the decision
 * @param basis null for grades given before it was asked
 * @param needed what would be needed to judge, or null
 * @param documents addresses
 */
public record GraderAnswer(
        String grader,
        String grade,
        String grounds,
        AssessmentBasis basis,
        String needed,
        List<String> documents,
        Instant at) {

    GraderAnswer nameless() {
        return new GraderAnswer(null, grade, grounds, basis, needed, documents, at);
    }
}
