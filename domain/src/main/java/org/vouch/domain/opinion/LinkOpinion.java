package org.vouch.domain.opinion;

import org.vouch.domain.source.SourceId;

/** Say by hand which source of the desk an opinion speaks of; null for none. */
public record LinkOpinion(OpinionId opinion, long version, SourceId source) {}
