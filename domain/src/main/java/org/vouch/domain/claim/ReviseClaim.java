package org.vouch.domain.claim;

/** @param version the claim's when the form was opened */
public record ReviseClaim(ClaimId id, long version, String text, String note) {}
