package org.vouch.domain.claim;

/**
 * One choice that narrows a list.
 *
 * @param value as the address has it
 * @param label a name, or null where the page has a word for the value
 * @param count how many are left with it, given the other choices
 */
public record Facet(String value, String label, long count) {}
