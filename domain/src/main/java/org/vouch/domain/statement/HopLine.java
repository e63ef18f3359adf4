package org.vouch.domain.statement;

import org.vouch.domain.source.SourceId;

/** One source of an attribution chain and what it does with the words. */
public record HopLine(SourceId source, Act act) {}
