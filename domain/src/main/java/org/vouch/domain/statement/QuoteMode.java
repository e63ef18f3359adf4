package org.vouch.domain.statement;

/** How much of what stands in the article is the holder's own wording. */
public enum QuoteMode {
    /** Between quotation marks, a whole sentence or more. */
    DIRECT,
    /** Some words between quotation marks within the article's own sentence. */
    PARTIAL,
    /** In the article's words. */
    PARAPHRASE
}
