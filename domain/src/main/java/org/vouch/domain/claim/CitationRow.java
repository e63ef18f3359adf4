package org.vouch.domain.claim;

import java.util.List;
import java.util.Locale;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.SourcingLine;
import org.vouch.domain.statement.StatementId;

/**
 * A citation, as read.
 *
 * @param number which version of the article
 * @param language of the article, an IETF BCP 47 tag
 * @param publishedOn when that version was published, or null
 * @param hops from publisher to holder
 */
public record CitationRow(
        CitationId id,
        StatementId statement,
        ArticleId article,
        int number,
        String title,
        String language,
        PartialDate publishedOn,
        TextSpan span,
        QuoteMode mode,
        String cue,
        Naming naming,
        String namingReason,
        List<HopRow> hops) {

    public CitationRow {
        hops = List.copyOf(hops);
    }

    public HopRow publisher() {
        return hops.get(0);
    }

    public HopRow holder() {
        return hops.get(hops.size() - 1);
    }

    public String sourcingLine(Locale reader) {
        return SourcingLine.of(hops.stream().map(HopRow::cited).toList(), reader);
    }
}
