package org.vouch.domain.source;

/** Takes a source out of use; what it said and carried stays. */
public record RetireSource(SourceId id, long version, String reason) {}
