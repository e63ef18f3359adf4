package org.vouch.domain.article;

/** The number of an article; readers see it as {@code a12}. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return "a" + value;
    }
}
