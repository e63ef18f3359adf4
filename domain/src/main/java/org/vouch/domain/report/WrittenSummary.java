package org.vouch.domain.report;

/**
 * The summary of a report's sources as it stood at the release.
 *
 * @param words in a small Markdown
 * @param byVouch whether nobody edited what Vouch writes
 */
public record WrittenSummary(String words, boolean byVouch) {}
