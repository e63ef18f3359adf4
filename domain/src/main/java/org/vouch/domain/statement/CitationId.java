package org.vouch.domain.statement;

/** The number of a citation, unique among all statements. */
public record CitationId(long value) {}
