package org.vouch.domain.claim;

/** Deletes a claim that nothing bears on and no report has. */
public record DeleteClaim(ClaimId id, long version) {}
