package org.vouch.domain.article;

import java.util.List;

/**
 * Put right what is recorded beside the text.
 *
 * @param version the article's own, as the form was opened with it
 * @param versions those whose dates or notes are to be put right
 */
public record ReviseArticle(ArticleId article, long version, ArticleDetails details, List<VersionFacts> versions) {

    public ReviseArticle {
        versions = List.copyOf(versions);
    }
}
