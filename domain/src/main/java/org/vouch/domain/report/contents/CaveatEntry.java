package org.vouch.domain.report.contents;

/**
 * A reservation, and who uttered it.
 *
 * @param number its place in the statement, from 1
 * @param citation where it was read, if that is known
 */
public record CaveatEntry(long statement, int number, Long citation, long utterer, String text) {}
