package org.vouch.web.corroboration;

/** A source to choose. */
public record SourceChoice(long id, String name) {}
