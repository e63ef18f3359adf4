package org.vouch.domain.report;

/** What somebody did for an edition. */
public enum EditionPart {
    DRAFTER,
    SECOND_READER,
    RELEASER
}
