package org.vouch.domain.article;

/**
 * One value a list can be narrowed by.
 *
 * @param value as it stands in an address
 * @param label as it is read; the value itself where that needs no other word
 */
public record ArticleFacet(String value, String label, long count) {}
