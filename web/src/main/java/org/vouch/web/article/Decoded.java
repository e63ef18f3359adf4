package org.vouch.web.article;

/**
 * Bytes read as characters.
 *
 * @param charset the IANA name of the encoding they were read in
 */
record Decoded(String text, String charset) {}
