package org.vouch.domain.source;

import java.io.Serializable;

/**
 * A source whose name is close to one about to be added.
 *
 * @param hint which one, with the name that is close
 * @param retired whether the desk has retired it
 * @param likeness how close, from 0 to 1, the same when accents and case are ignored
 */
public record NearSource(SourceHint hint, boolean retired, double likeness) implements Serializable {}
