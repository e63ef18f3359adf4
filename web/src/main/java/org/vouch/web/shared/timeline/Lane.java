package org.vouch.web.shared.timeline;

/** The kinds of date on a time line, from above. */
public enum Lane {
    /** Days for which figures are given. */
    EVENTS,
    /** When statements were made. */
    STATEMENTS,
    /** When articles were published. */
    PUBLISHED,
    /** When it was denied or doubted before anybody asserted it. */
    EARLIER
}
