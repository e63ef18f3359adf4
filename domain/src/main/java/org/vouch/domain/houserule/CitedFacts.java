package org.vouch.domain.houserule;

/**
 * An article that reports a chosen statement.
 *
 * @param read the latest of its versions that the statement was read in
 * @param latest its latest version
 * @param retracted whether its outlet took it back
 */
public record CitedFacts(long article, String title, int read, int latest, boolean retracted) {}
