package org.vouch.domain.source;

import java.util.Set;

/**
 * Which sources are wanted; what is empty does not narrow.
 *
 * @param text words that all stand in one of the names, accents and case ignored
 * @param letter what the canonical name begins with, or null
 * @param countries ISO 3166-1 alpha-2, {@code -} for none
 * @param grades A to F, {@code -} for no grade yet
 * @param stakes {@code SOME} or {@code NONE}
 * @param retired those retired, instead of those in use
 */
public record SourceFilter(
        String text,
        String letter,
        Set<SourceKind> kinds,
        Set<String> countries,
        Set<String> grades,
        Set<String> stakes,
        boolean retired) {

    public SourceFilter {
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
        grades = Set.copyOf(grades);
        stakes = Set.copyOf(stakes);
    }
}
