package org.vouch.domain.report.contents;

import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/**
 * A place in an article that reports a statement.
 *
 * @param start in Unicode code points from the beginning of the text of that version
 * @param end after the last code point
 */
public record CitationEntry(
        long id,
        long statement,
        long article,
        int version,
        String quote,
        String prefix,
        String suffix,
        int start,
        int end,
        QuoteMode mode,
        String cue,
        Naming naming,
        String namingReason) {}
