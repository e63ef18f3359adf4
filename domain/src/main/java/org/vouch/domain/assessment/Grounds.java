package org.vouch.domain.assessment;

import org.vouch.domain.shared.Words;

/**
 * Why a grade was given. No grounds, no grade.
 *
 * @param text what the grader wrote, at most 2,000 characters
 */
public record Grounds(String text) {

    /** The most characters (code points) that grounds may have. */
    public static final int LONGEST = 2_000;

    public Grounds {
        if (text == null || text.isBlank()) {
            throw new GradeWithoutGrounds();
        }
        text = Words.required(text, LONGEST);
    }
}
