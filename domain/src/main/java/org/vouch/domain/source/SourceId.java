package org.vouch.domain.source;

/** The number of a source. */
public record SourceId(long value) {}
