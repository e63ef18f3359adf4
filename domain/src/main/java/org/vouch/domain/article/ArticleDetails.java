package org.vouch.domain.article;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * What is known of an article beside its text.
 *
 * @param author author or desk initials as printed, or null
 * @param credits in the order printed
 * @param address http or https, or null
 * @param language an IETF BCP 47 tag
 */
public record ArticleDetails(
        String title, SourceId outlet, String author, List<CreditLine> credits, String address, String language) {

    public ArticleDetails {
        credits = List.copyOf(credits);
    }
}
