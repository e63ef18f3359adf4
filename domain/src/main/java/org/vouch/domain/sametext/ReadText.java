package org.vouch.domain.sametext;

/** A text with its words. */
record ReadText(HeldText held, WordRow words) {

    static ReadText of(HeldText held) {
        return new ReadText(held, WordRow.of(held.text()));
    }
}
