package org.vouch.domain.report;

import java.time.Instant;

/**
 * A chosen statement as it stood in an item at a time.
 *
 * @param seenAt as of when somebody saw what it says; null for one that is chosen now
 */
public record ChosenContents(long statement, String note, Instant seenAt) {}
