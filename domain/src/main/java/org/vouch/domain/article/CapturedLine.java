package org.vouch.domain.article;

/**
 * One line of a capture, a paragraph as a rule, tidied as the text of an article is kept.
 *
 * @param text never empty
 */
public record CapturedLine(String text, LinePlace place) {

    static CapturedLine of(String text) {
        return new CapturedLine(text, LinePlace.BODY);
    }
}
