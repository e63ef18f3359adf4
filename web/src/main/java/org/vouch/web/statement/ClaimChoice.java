package org.vouch.web.statement;

/**
 * A claim as the panel offers it.
 *
 * @param id null where it is a new one
 */
public record ClaimChoice(Long id, String text) {}
