package org.vouch.domain.claim;

/**
 * How many stand behind a claim, as reckoned last.
 *
 * @param pending whether something below the claim has changed since
 */
public record OriginNumbers(int outlets, int paths, int origins, int possible, boolean pending) {}
