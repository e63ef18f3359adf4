package org.vouch.domain.source;

/** A source that was merged into another, or the one it was merged into. */
public record MergedSource(SourceId id, String name) {}
