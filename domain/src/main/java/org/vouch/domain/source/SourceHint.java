package org.vouch.domain.source;

/**
 * A source as it is offered while somebody types.
 *
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2, or null
 * @param matched the name that answered to what was typed, where that is not the canonical one; else null
 */
public record SourceHint(SourceId id, String name, SourceKind kind, String country, String matched) {}
