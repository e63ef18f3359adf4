package org.vouch.domain.corroboration;

import org.vouch.domain.claim.ClaimId;

/** @param reason what everybody sees afterwards beside the number; not empty */
public record Overrule(ClaimId claim, GraphFinding finding, String reason) {}
