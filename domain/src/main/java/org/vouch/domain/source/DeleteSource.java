package org.vouch.domain.source;

/** Deletes a source that nothing on the desk leans on. */
public record DeleteSource(SourceId id, long version) {}
