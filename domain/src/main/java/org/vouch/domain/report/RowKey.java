package org.vouch.domain.report;

/**
 * What makes two rows of two editions the same row: its claim, statement and citation.
 *
 * @param nth from 1; files have each of them once, but nothing is lost where one does not
 */
public record RowKey(String claim, String statement, String citation, int nth) {}
