package org.vouch.domain.report.contents;

import org.vouch.domain.statement.Act;

/**
 * A hop of the chain of a citation.
 *
 * @param position from 1, the publisher, to the holder
 */
public record HopEntry(long citation, int position, long source, Act act) {}
