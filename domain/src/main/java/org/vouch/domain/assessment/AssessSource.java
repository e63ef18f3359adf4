package org.vouch.domain.assessment;

import java.time.Instant;
import org.vouch.domain.source.SourceId;

/**
 * Give a source a reliability, limited to this or not at all, for these reasons.
 *
 * @param seen when whoever gives it began to look at the source; null for this moment
 */
public record AssessSource(SourceId source, Limit limit, Reliability grade, Reasoning reasoning, Instant seen) {

    public AssessSource(SourceId source, Reliability grade, Reasoning reasoning) {
        this(source, Limit.NONE, grade, reasoning);
    }

    public AssessSource(SourceId source, Limit limit, Reliability grade, Reasoning reasoning) {
        this(source, limit, grade, reasoning, null);
    }
}
