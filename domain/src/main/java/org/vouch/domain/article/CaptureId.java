package org.vouch.domain.article;

/** The number of a capture. */
public record CaptureId(long value) {}
