package org.vouch.domain.report;

/** A cell of one row that two editions have otherwise; empty where there is nothing. */
public record CellDifference(String column, String before, String after) {}
