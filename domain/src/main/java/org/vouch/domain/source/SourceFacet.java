package org.vouch.domain.source;

/**
 * How many sources a choice would leave, the other facets as they are.
 *
 * @param facet kind, country, grade, stake, retired or letter
 */
public record SourceFacet(String facet, String value, long count) {}
