package org.vouch.domain.sametext;

/**
 * Take the decision back, so that it waits again.
 *
 * @param version as the editor saw it
 */
public record ReopenCarrying(CarryingId carrying, long version) {}
