package org.vouch.web.sametext;

/**
 * A piece of a text.
 *
 * @param same whether the other text has these words as well
 */
public record Run(String text, boolean same) {}
