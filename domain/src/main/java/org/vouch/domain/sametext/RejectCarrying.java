package org.vouch.domain.sametext;

/**
 * Say that the article does not carry the text.
 *
 * @param version as the editor saw it
 * @param reason or null
 */
public record RejectCarrying(CarryingId carrying, long version, String reason) {}
