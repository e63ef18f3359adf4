package org.vouch.domain.claim;

/** A claim as a form offers it. */
public record ClaimHint(ClaimId id, String text) {}
