package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.statement.QuoteMode;

/**
 * A place that reports a chosen statement: a row of the file.
 *
 * @param version the number of the article's version
 * @param language of the article, an IETF BCP 47 tag
 * @param chain from publisher to holder
 */
public record ItemCitation(
        String quote,
        QuoteMode mode,
        String outlet,
        long article,
        int version,
        String title,
        String language,
        String publishedOn,
        List<Hop> chain) {

    public ItemCitation {
        chain = List.copyOf(chain);
    }

    /** @param unnamed whether it is nobody who has a name */
    public record Hop(String name, boolean unnamed) {}
}
