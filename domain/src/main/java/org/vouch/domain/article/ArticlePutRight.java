package org.vouch.domain.article;

import java.util.Optional;

/** An outlet put right what it had published; told in the transaction that records it. */
public sealed interface ArticlePutRight permits ArticleCorrected, ArticleRetracted {

    ArticleId article();

    String title();

    /** The version that says so. */
    int number();

    /** Nothing, where a version of that kind puts nothing right. */
    static Optional<ArticlePutRight> by(Article article, VersionFacts version) {
        return switch (version.kind()) {
            case CORRECTION -> Optional.of(new ArticleCorrected(article.id(), article.title(), version.number()));
            case RETRACTION -> Optional.of(new ArticleRetracted(article.id(), article.title(), version.number()));
            case ORIGINAL, UPDATE -> Optional.empty();
        };
    }
}
