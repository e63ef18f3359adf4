package org.vouch.domain.claim;

/** @param note what the desk means by it, or null */
public record ProposeClaim(String text, String note) {}
