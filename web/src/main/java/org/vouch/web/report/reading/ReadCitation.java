package org.vouch.web.report.reading;

import java.util.List;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.statement.QuoteMode;

/**
 * Where a statement was read.
 *
 * @param sourcing what an editor would print
 * @param chain from publisher to holder
 */
public record ReadCitation(
        long id,
        String quote,
        QuoteMode mode,
        String sourcing,
        List<String> chain,
        ArticleEntry article,
        String outlet) {}
