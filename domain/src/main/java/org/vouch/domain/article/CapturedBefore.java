package org.vouch.domain.article;

import java.time.Instant;

/** A version that was captured from the same bytes. */
public record CapturedBefore(ArticleId article, int number, String title, String outletName, Instant capturedAt) {}
