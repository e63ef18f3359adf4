package org.vouch.domain.source;

/**
 * Two records are one source: what leans on the one leans on the other from now on.
 *
 * @param merged which is given up; it stays readable and leads to the other
 * @param into which stays
 * @param reason why they are one, in at most 1,000 characters
 */
public record MergeSources(SourceId merged, long mergedVersion, SourceId into, long intoVersion, String reason) {}
