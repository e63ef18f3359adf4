package org.vouch.domain.sametext;

import java.util.List;

/**
 * A stretch of a text that stands in another as well, but for single words put otherwise. Positions are code points.
 *
 * @param pieces the words that are exactly the same, in their order; what lies between two was put otherwise
 * @param words how many words are the same
 * @param told how many of those stand within quotation marks in the first text
 */
public record Passage(List<Piece> pieces, int words, int told) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Words in a row that both texts have; the ends are exclusive. */
    public record Piece(int start, int end, int otherStart, int otherEnd) {}

    /** How many words the first text has in its own voice. */
    public int untold() {
        return words - told;
    }

    public int start() {
        return pieces.get(0).start();
    }

    public int end() {
        return pieces.get(pieces.size() - 1).end();
    }

    public int otherStart() {
        return pieces.get(0).otherStart();
    }

    public int otherEnd() {
        return pieces.get(pieces.size() - 1).otherEnd();
    }
}
