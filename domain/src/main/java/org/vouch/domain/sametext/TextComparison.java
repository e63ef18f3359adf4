package org.vouch.domain.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.vouch.domain.article.TextCaptured;

/**
 * Compares each text that comes to the desk with those it holds, within the transaction of the capture, and proposes what
 * seems to be carried. Texts held before there was any comparison have their turn along with it, some at a time.
 */
@ApplicationScoped
class TextComparison {

    private static final int MOST_AT_A_TIME = 20;
    private static final int MOST_ALIKE = 20;

    private final HeldTexts texts;
    private final Carryings carryings;
    private final Clock clock;

    @Inject
    TextComparison(HeldTexts texts, Carryings carryings, Clock clock) {
        this.texts = texts;
        this.carryings = carryings;
        this.clock = clock;
    }

    protected TextComparison() {
        this(null, null, null);
    }

    void compare(@Observes TextCaptured captured) {
        texts.toCompare(captured, MOST_AT_A_TIME).forEach(this::compare);
    }

    private void compare(HeldText came) {
        ReadText read = ReadText.of(came);
        Set<Long> shingles = Shingles.kept(read.words());
        List<Found> found = new ArrayList<>();
        if (!shingles.isEmpty()) {
            texts.alike(came, shingles, Shingles.LEAST_SHARED, MOST_ALIKE)
                    .forEach(held -> found.addAll(new Comparison(read, ReadText.of(held)).found()));
        }
        texts.keep(came, shingles);
        found.sort(Comparator.comparing(one -> -one.overlap().words()));
        BitSet explained = new BitSet();
        found.stream()
                .filter(one -> !one.carrier().equals(came) || explains(one.overlap(), explained))
                .forEach(this::propose);
    }

    /** Whether at least half of the words have not been found in a text before. */
    private static boolean explains(Overlap overlap, BitSet explained) {
        BitSet words = new BitSet();
        overlap.passages().forEach(passage -> passage.pieces().forEach(piece -> words.set(piece.start(), piece.end())));
        int all = words.cardinality();
        words.andNot(explained);
        boolean news = 2 * words.cardinality() >= all;
        explained.or(words);
        return news;
    }

    private void propose(Found found) {
        if (!carryings.isKnown(found.carrier().article(), found.from().article(), found.source())) {
            carryings.add(new Carrying(found, clock.instant()));
        }
    }
}
