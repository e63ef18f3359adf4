package org.vouch.persistence.shared;

import java.io.InputStream;

/**
 * Bytes for a column, handed on as they are read; PostgreSQL takes a gigabyte at most.
 *
 * @param length exactly as many as there are
 */
public record Streamed(InputStream bytes, long length) {}
