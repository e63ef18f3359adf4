package org.vouch.domain.sametext;

import org.vouch.domain.source.SourceId;

/**
 * Say that the article carries the text.
 *
 * @param version as the editor saw it
 * @param whose whose text it is: the other article's outlet, or a wire that either of them credits
 * @param reason or null
 */
public record ConfirmCarrying(CarryingId carrying, long version, SourceId whose, String reason) {}
