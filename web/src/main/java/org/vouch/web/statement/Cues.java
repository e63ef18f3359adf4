package org.vouch.web.statement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Proposes the cue, the words by which an article hands words to their holder ("said", "according to"): the one that the
 * chosen words begin with, or else the nearest in their sentence. Verbs inside quotation marks are the holder's own.
 */
final class Cues {

    private static final String ENGLISH =
            "according to|citing|told|sa(?:id|ys|ying)|added|adds|reported(?: that)?|reports"
                    + "|announced|claim(?:ed|s)|argued|stated|described|wrote|writes|warned|insisted|confirmed|denied|denies"
                    + "|dismissed|rejected|called|asked|declined to comment|(?:has|have) not commented|could not confirm"
                    + "|believes|found|testified|tweeted|posted|published|released|estimates?d?|acknowledged|accused";
    private static final String GERMAN = "laut|zufolge|nach Angaben|sagte|sagt|erklärte|erklärt|teilte[^.]{0,40}? mit"
            + "|berichtete[nt]?|berichtet|schrieb|schreibt|behauptet[e]?|bestritt|dementierte|wies[^.]{0,40}? zurück"
            + "|warnte|kündigte[^.]{0,40}? an|bestätigte|nannte|meldete[nt]?|meldet|hieß es|heißt es|fügte[^.]{0,20}? hinzu";
    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:" + ENGLISH + "|" + GERMAN + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words in front of which a verb says nothing itself: "the reports", "soldiers who were told". */
    private static final Pattern NO_CUE_AFTER = Pattern.compile(
            "(?:\\b(?:the|these|those|such|its|their|his|her|by|of|no|any|be|been|being|is|are|was|were|die|der|den|diese)\\s+)$",
            Pattern.CASE_INSENSITIVE);

    private static final int WORDS_BEFORE_A_CUE = 8;

    private final String text;
    private final int from;
    private final int to;
    private final BitSet quoted;

    private Cues(String text, int from, int to, int end) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.quoted = QuotedWords.places(text, from, end);
    }

    /** @return the cue as it stands in the text, or null; positions are those of Java strings */
    static String near(String text, int from, int to, String language) {
        int[] sentence = Sentences.around(text, from, to, language);
        int next = text.indexOf("\n\n", to);
        Cues cues = new Cues(text, from, to, next < 0 ? text.length() : next);
        int closed = cues.quoted.nextClearBit(Math.max(from, to - 1));
        int end = closed <= sentence[1] || closed >= text.length()
                ? sentence[1]
                : Sentences.around(text, to, closed + 1, language)[1];
        return cues.best(sentence[0], end);
    }

    private String best(int begin, int end) {
        List<MatchResult> cues = CUE.matcher(text)
                .region(begin, end)
                .results()
                .filter(cue -> !quoted.get(cue.start())
                        && !NO_CUE_AFTER
                                .matcher(text.substring(begin, cue.start()))
                                .find())
                .toList();
        return leading(cues)
                .or(() -> cues.stream().min(Comparator.comparingInt(this::distance)))
                .map(MatchResult::group)
                .orElse(null);
    }

    /** The cue that the chosen words themselves begin with: "the agency said the North had …". */
    private Optional<MatchResult> leading(List<MatchResult> cues) {
        int quotation = quoted.nextSetBit(from);
        boolean quotes = quotation > from && quotation < to;
        return cues.stream()
                .filter(cue -> cue.start() >= from && cue.end() <= (quotes ? quotation : to))
                .filter(cue -> quotes || text.substring(from, cue.start()).split("\\s+").length <= WORDS_BEFORE_A_CUE)
                .reduce((one, later) -> quotes ? later : one);
    }

    /** From the chosen words; cues inside them come after all that stand outside. */
    private int distance(MatchResult cue) {
        if (cue.end() <= from) {
            return from - cue.end();
        }
        return cue.start() >= to ? cue.start() - to : Integer.MAX_VALUE / 2 + cue.start() - from;
    }
}
