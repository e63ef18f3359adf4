package org.vouch.domain.corroboration;

import org.vouch.domain.source.SourceId;

/**
 * What an editor found who knows better than the rules, for one claim, and has not taken back.
 *
 * @param other null for {@link Kind#INDEPENDENT}
 */
public record GraphFinding(Kind kind, SourceId one, SourceId other) {

    /** What was found. */
    public enum Kind {
        /** The one does not lead back to the other, though the desk's rules say so. */
        APART,
        /** The two are one origin, though the desk's rules do not say so. */
        TOGETHER,
        /** The one knows it independently of all others, though its statements do not tell. */
        INDEPENDENT
    }
}
