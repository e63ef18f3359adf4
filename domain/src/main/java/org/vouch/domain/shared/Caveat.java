package org.vouch.domain.shared;

/**
 * A reservation as it is read beside its statement, wherever the statement is told.
 *
 * @param utterer the canonical name of who uttered it
 */
public record Caveat(String utterer, String text) {}
