package org.vouch.domain.sametext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the passages two texts share, exactly: wherever four words in a row are the same in both it goes on, word by
 * word, over gaps of a few words, as far as they agree. Of several places in the other text the one is taken that agrees
 * longest.
 */
public final class PassageSearch {

    /** A passage has at least so many words of its own voice in common. */
    public static final int LEAST_WORDS = 16;

    /** So many words may be put otherwise, left out or put in between. */
    private static final int WIDEST_GAP = 3;

    /** After a gap so many words have to agree. */
    private static final int BEHIND_GAP = 2;

    /** What stands more often in a text is a phrase of its own, and looked for no further. */
    private static final int MOST_PLACES = 16;

    private final WordRow one;
    private final WordRow other;
    private final Map<Long, int[]> places = new HashMap<>();

    private PassageSearch(WordRow one, WordRow other) {
        this.one = one;
        this.other = other;
        long[] shingles = Shingles.of(other);
        for (int at = 0; at < shingles.length; at++) {
            int place = at;
            places.merge(
                    shingles[at],
                    new int[] {place},
                    (known, more) -> known.length < MOST_PLACES ? withOneMore(known, place) : known);
        }
    }

    public static Overlap between(WordRow one, WordRow other) {
        return between(one, other, LEAST_WORDS);
    }

    /** @param least how many words of its own voice a passage has in common */
    public static Overlap between(WordRow one, WordRow other, int least) {
        return new Overlap(new PassageSearch(one, other).passages(least), one.size(), other.size());
    }

    private List<Passage> passages(int least) {
        long[] shingles = Shingles.of(one);
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < shingles.length) {
            Optional<Stretch> longest = longest(at, shingles[at]);
            longest.map(Stretch::passage).filter(p -> p.untold() >= least).ifPresent(passages::add);
            at = longest.map(stretch -> stretch.end).orElse(at + 1);
        }
        return passages;
    }

    private Optional<Stretch> longest(int at, long shingle) {
        Stretch longest = null;
        for (int place : places.getOrDefault(shingle, new int[0])) {
            Stretch stretch = new Stretch(at, place);
            if (stretch.words >= Shingles.WORDS && (longest == null || stretch.words > longest.words)) {
                longest = stretch;
            }
        }
        return Optional.ofNullable(longest);
    }

    private boolean same(int at, int place) {
        return at < one.size() && place < other.size() && one.word(at).equals(other.word(place));
    }

    private int agreeing(int at, int place, int most) {
        int words = 0;
        while (words < most && same(at + words, place + words)) {
            words++;
        }
        return words;
    }

    private static int[] withOneMore(int[] known, int place) {
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = place;
        return more;
    }

    /** What agrees from two places on. */
    private final class Stretch {

        private final List<Passage.Piece> pieces = new ArrayList<>();
        private int words;
        private int told;
        private int end;
        private int otherEnd;

        private Stretch(int at, int place) {
            end = at;
            otherEnd = place;
            boolean goesOn = true;
            while (goesOn) {
                take(agreeing(end, otherEnd, Integer.MAX_VALUE));
                goesOn = leap();
            }
        }

        private Passage passage() {
            return new Passage(pieces, words, told);
        }

        private void take(int many) {
            if (many == 0) {
                return;
            }
            int last = end + many - 1;
            int otherLast = otherEnd + many - 1;
            pieces.add(new Passage.Piece(one.start(end), one.end(last), other.start(otherEnd), other.end(otherLast)));
            for (int word = end; word <= last; word++) {
                told += one.isQuoted(word) ? 1 : 0;
            }
            words += many;
            end = last + 1;
            otherEnd = otherLast + 1;
        }

        /** Over the narrowest gap behind which they agree again. */
        private boolean leap() {
            for (int wide = 1; wide <= 2 * WIDEST_GAP; wide++) {
                for (int mine = Math.max(0, wide - WIDEST_GAP); mine <= Math.min(wide, WIDEST_GAP); mine++) {
                    if (agreeing(end + mine, otherEnd + wide - mine, BEHIND_GAP) == BEHIND_GAP) {
                        end += mine;
                        otherEnd += wide - mine;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
