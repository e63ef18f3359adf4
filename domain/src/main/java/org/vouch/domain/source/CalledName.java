package org.vouch.domain.source;

/**
 * A name as a list shows it.
 *
 * @param language BCP 47, or empty
 */
public record CalledName(String text, String language) {}
