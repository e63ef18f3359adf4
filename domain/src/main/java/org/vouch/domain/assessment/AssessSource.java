package org.vouch.domain.assessment;

import org.vouch.domain.source.SourceId;

/** Give a source a reliability, on these grounds. */
public record AssessSource(SourceId source, Reliability grade, Grounds grounds) {}
