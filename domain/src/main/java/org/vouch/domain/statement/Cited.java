package org.vouch.domain.statement;

import org.vouch.domain.source.SourceKind;

/**
 * A source of a chain as a sourcing line names it.
 *
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2, or null
 */
public record Cited(String name, SourceKind kind, String country) {}
