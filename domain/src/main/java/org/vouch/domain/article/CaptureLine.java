package org.vouch.domain.article;

import java.time.Instant;

/**
 * What a text was captured from.
 *
 * @param sha256 of the bytes as they came, in small hexadecimal digits
 * @param size in bytes
 * @param fileName as uploaded, or null where the text was pasted
 */
public record CaptureLine(
        String sha256, long size, String mediaType, String charset, String fileName, Instant at, String byName) {}
