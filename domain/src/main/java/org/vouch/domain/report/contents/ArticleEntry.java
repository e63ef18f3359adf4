package org.vouch.domain.report.contents;

import java.time.Instant;
import org.vouch.domain.article.VersionKind;

/** A version of an article as it was captured. */
public record ArticleEntry(
        long id,
        int version,
        VersionKind kind,
        long outlet,
        String title,
        String author,
        String language,
        String publishedOn,
        String address,
        Instant capturedAt,
        String sha256) {}
