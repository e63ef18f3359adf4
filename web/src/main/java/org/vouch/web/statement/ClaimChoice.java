package org.vouch.web.statement;

/**
 * A claim as the panel offers it.
 *
 * @param id null where it is a new one; 0 where it is words that were typed and neither found nor proposed
 */
public record ClaimChoice(Long id, String text) {

    static ClaimChoice typed(String words) {
        return new ClaimChoice(0L, words);
    }

    boolean isOnlyTyped() {
        return id != null && id == 0;
    }
}
