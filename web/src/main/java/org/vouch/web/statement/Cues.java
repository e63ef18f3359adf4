package org.vouch.web.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes the cue, the words by which an article hands words to their holder ("said", "according to"): the one nearest
 * to the chosen words in their sentence, before one inside them.
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

    private Cues() {}

    /** @return the cue as it stands in the text, or null; positions are those of Java strings */
    static String near(String text, int from, int to, String language) {
        int[] sentence = Sentences.around(text, from, to, language);
        Matcher cue = CUE.matcher(text).region(sentence[0], sentence[1]);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        while (cue.find()) {
            int distance = distance(cue.start(), cue.end(), from, to);
            if (distance < least) {
                least = distance;
                nearest = cue.group();
            }
        }
        return nearest;
    }

    /** Cues inside the words come after all that stand outside. */
    private static int distance(int start, int end, int from, int to) {
        if (end <= from) {
            return from - end;
        }
        return start >= to ? start - to : Integer.MAX_VALUE / 2 + start - from;
    }
}
