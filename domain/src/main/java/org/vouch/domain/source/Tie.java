package org.vouch.domain.source;

import org.vouch.domain.shared.PartialDate;

/**
 * An affiliation as read from one of its ends.
 *
 * @param source who stands at the other end, by canonical name
 */
public record Tie(AffiliationKind kind, SourceId source, String name, PartialDate since, PartialDate until) {}
