package org.vouch.domain.article;

import java.util.List;

/**
 * What was made of a capture.
 *
 * @param lines in the order they are read, none empty
 * @param proposal what it says of itself
 */
public record Extracted(Original original, List<CapturedLine> lines, ArticleProposal proposal) {

    public Extracted {
        lines = List.copyOf(lines);
    }

    /** The lines with what Vouch proposes to strike. */
    public List<JudgedLine> judged() {
        return LineJudgement.of(lines, proposal);
    }
}
