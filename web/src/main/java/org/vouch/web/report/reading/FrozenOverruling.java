package org.vouch.web.report.reading;

import java.time.Instant;
import org.vouch.domain.corroboration.GraphFinding;

/**
 * What an editor found about the origins of a claim.
 *
 * @param other null where it is about one source
 */
record FrozenOverruling(GraphFinding.Kind kind, long one, Long other, String because, String by, Instant at) {}
