package org.vouch.domain.source;

/**
 * Says anew all that the desk says of a source.
 *
 * @param version the one that the editor had before the eyes
 */
public record ReviseSource(SourceId id, long version, SourceContent content) {}
