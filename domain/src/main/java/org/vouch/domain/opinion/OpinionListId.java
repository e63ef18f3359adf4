package org.vouch.domain.opinion;

/** The number of a list of cited opinions. */
public record OpinionListId(long value) {}
