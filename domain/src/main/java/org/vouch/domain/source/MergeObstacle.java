package org.vouch.domain.source;

/**
 * Something on record that keeps two sources from being one before it is mended.
 *
 * @param subject the number of the statement, of the claim, or of the source that is being judged
 */
public record MergeObstacle(ToldBy by, long subject) {

    /** What tells them apart. */
    public enum ToldBy {
        /** A statement of the one rests on the other. */
        RESTS_ON,
        /** In the chain of a citation the one passes on what the other says. */
        PASSES_ON,
        /** An editor's finding about the origins of a claim is about both. */
        FOUND,
        /** The one that would be given up is being judged; its round would never come to a grade. */
        JUDGED
    }
}
