package org.vouch.domain.article;

/** The text of an article, or of a later version of one, has come to the desk; told within the capture's transaction. */
public record TextCaptured(ArticleId article, int number) {}
