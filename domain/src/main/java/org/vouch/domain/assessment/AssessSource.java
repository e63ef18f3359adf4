package org.vouch.domain.assessment;

import org.vouch.domain.source.SourceId;

/** Give a source a reliability, limited to this or not at all, for these reasons. */
public record AssessSource(SourceId source, Limit limit, Reliability grade, Reasoning reasoning) {

    public AssessSource(SourceId source, Reliability grade, Reasoning reasoning) {
        this(source, Limit.NONE, grade, reasoning);
    }
}
