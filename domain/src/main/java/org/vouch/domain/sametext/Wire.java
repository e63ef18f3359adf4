package org.vouch.domain.sametext;

import org.vouch.domain.source.SourceId;

/**
 * A news agency that an article credits.
 *
 * @param printed how the article names it, or null
 */
public record Wire(SourceId source, String name, String printed) {}
