package org.vouch.domain.claim;

/** On which claim a statement bears, and how. */
public record BearingRow(ClaimId claim, String text, Stance stance) {}
