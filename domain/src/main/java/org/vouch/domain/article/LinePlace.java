package org.vouch.domain.article;

/** Where a line stood in the page it was taken from; in plain text every line stands in the body. */
public enum LinePlace {
    BODY,
    /** A heading inside the text. */
    HEADING,
    NAVIGATION,
    /** The head of the site, or the foot of it, beside the article. */
    FRAME,
    ASIDE,
    CAPTION,
    FORM
}
