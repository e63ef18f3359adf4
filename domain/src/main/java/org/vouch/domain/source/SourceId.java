package org.vouch.domain.source;

import java.io.Serializable;

/** The number of a source. */
public record SourceId(long value) implements Serializable {}
