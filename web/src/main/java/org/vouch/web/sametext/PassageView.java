package org.vouch.web.sametext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.vouch.domain.sametext.CarryingDetails;
import org.vouch.domain.sametext.Passage;
import org.vouch.domain.sametext.Passage.Piece;

/**
 * A passage as it stands in both texts, with a little of what is around it.
 *
 * @param words how many words are the same
 */
public record PassageView(int words, List<Run> mine, List<Run> theirs) {

    private static final int AROUND = 80;

    public PassageView {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /** The passages, in the order of the article that carries them. */
    static List<PassageView> of(CarryingDetails details) {
        return details.overlap().passages().stream()
                .map(passage -> new PassageView(
                        passage.words(),
                        runs(details.text(), passage, Piece::start, Piece::end),
                        runs(details.fromText(), passage, Piece::otherStart, Piece::otherEnd)))
                .toList();
    }

    private static List<Run> runs(String text, Passage passage, ToIntFunction<Piece> start, ToIntFunction<Piece> end) {
        int[] codePoints = text.codePoints().toArray();
        List<Run> runs = new ArrayList<>();
        int first = start.applyAsInt(passage.pieces().get(0));
        int from = edge(codePoints, first - AROUND, first);
        runs.add(new Run((from > 0 ? "…" : "") + cut(codePoints, from, first), false));
        int at = first;
        for (Piece piece : passage.pieces()) {
            runs.add(new Run(cut(codePoints, at, start.applyAsInt(piece)), false));
            at = end.applyAsInt(piece);
            runs.add(new Run(cut(codePoints, start.applyAsInt(piece), at), true));
        }
        int to = edge(codePoints, at + AROUND, codePoints.length);
        runs.add(new Run(cut(codePoints, at, to) + (to < codePoints.length ? " …" : ""), false));
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    /** The next blank from there on, so that no word is cut; within the text, and not beyond the limit. */
    private static int edge(int[] codePoints, int from, int limit) {
        int at = Math.min(Math.max(0, from), limit);
        while (at > 0 && at < limit && !Character.isWhitespace(codePoints[at])) {
            at++;
        }
        return at;
    }

    private static String cut(int[] codePoints, int from, int to) {
        return new String(codePoints, from, Math.max(0, to - from));
    }
}
