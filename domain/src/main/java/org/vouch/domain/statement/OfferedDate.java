package org.vouch.domain.statement;

import org.vouch.domain.shared.PartialDate;

/**
 * What an article's words for a day may mean.
 *
 * @param words as they stand in the article
 */
public record OfferedDate(String words, PartialDate date) {}
