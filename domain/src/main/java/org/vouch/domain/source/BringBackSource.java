package org.vouch.domain.source;

/** Takes a retired source into use again. */
public record BringBackSource(SourceId id, long version) {}
