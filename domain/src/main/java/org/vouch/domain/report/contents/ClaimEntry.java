package org.vouch.domain.report.contents;

/**
 * A claim of the report, in its place.
 *
 * @param item its place, from 1
 * @param section the heading it stands under, or null
 * @param note the editor's, in this report; or null
 */
public record ClaimEntry(long id, int item, String section, String text, String note) {}
