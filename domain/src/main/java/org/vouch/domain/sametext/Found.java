package org.vouch.domain.sametext;

import org.vouch.domain.source.SourceId;

/**
 * That one text seems to carry another.
 *
 * @param source whose text it is: the outlet of the other, or the wire that both have it from
 * @param overlap seen from the carrier
 */
record Found(HeldText carrier, HeldText from, SourceId source, Overlap overlap) {}
