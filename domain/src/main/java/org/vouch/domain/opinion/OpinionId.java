package org.vouch.domain.opinion;

/** The number of a cited opinion. */
public record OpinionId(long value) {}
