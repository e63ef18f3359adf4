package org.vouch.domain.article;

import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;

/**
 * A wire or desk that an article names as a contributor. Which sentence came from it is not known.
 *
 * @param name the source's canonical name; not read when it is given with a command
 * @param asPrinted the credit as the article prints it, such as {@code AFP}, in at most 200 characters, or null
 */
public record CreditLine(SourceId source, String name, String asPrinted) {

    private static final int LONGEST = 200;

    public CreditLine {
        asPrinted = Words.optional(asPrinted, LONGEST);
    }
}
