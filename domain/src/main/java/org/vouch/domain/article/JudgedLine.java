package org.vouch.domain.article;

/**
 * A line and what Vouch proposes for it. An editor decides.
 *
 * @param number from 0
 * @param reason why to strike it, or null where it seems to be the article
 */
public record JudgedLine(int number, String text, StrikeReason reason) {

    public boolean struck() {
        return reason != null;
    }
}
