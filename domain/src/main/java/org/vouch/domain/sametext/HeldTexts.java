package org.vouch.domain.sametext;

import java.util.Collection;
import java.util.List;
import org.vouch.domain.article.TextCaptured;

/** The texts the desk holds, and by what they are found again. */
public interface HeldTexts {

    /**
     * Those not compared yet, the one just captured first. Whoever asks is alone in comparing until its transaction ends,
     * so that of two captures at one time the second meets the first.
     */
    List<HeldText> toCompare(TextCaptured captured, int most);

    /** Keeps by what the text is found; from then on it counts as compared. */
    void keep(HeldText text, Collection<Long> shingles);

    /**
     * The texts of other outlets that share at least so many of the shingles; of each article the version that shares
     * most, and those that share most first. What stands in very many texts is a phrase, and finds nothing.
     */
    List<HeldText> alike(HeldText text, Collection<Long> shingles, int least, int most);
}
