package org.vouch.domain.source;

/**
 * What leans on a source, counted.
 *
 * @param statements it is the holder of
 * @param hops places in chains
 * @param articles it published
 * @param credits articles that credit it
 * @param basedOn statements that rest on it
 * @param evidence items it issued or checked
 * @param caveats it uttered
 * @param members sources that are tied to it
 */
public record SourceUse(
        long statements,
        long hops,
        long articles,
        long credits,
        long basedOn,
        long evidence,
        long caveats,
        long members) {}
