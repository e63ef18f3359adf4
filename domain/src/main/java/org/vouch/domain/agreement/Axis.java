package org.vouch.domain.agreement;

/**
 * The two scales of the Admiralty code (STANAG 2511), which are never mixed. Each has five grades in an order and one
 * answer beside it, <em>cannot be judged</em>, which is the last category and stands on no scale.
 */
public enum Axis {
    /** Of sources: A to E, and F. */
    RELIABILITY('A'),
    /** Of statements: 1 to 5, and 6. */
    CREDIBILITY('1');

    /** How many grades stand on the scale. */
    public static final int SCALE = 5;

    /** With <em>cannot be judged</em>. */
    public static final int CATEGORIES = 6;

    /** The category that is on no scale. */
    public static final int NOT_JUDGED = 5;

    private final char best;

    Axis(char best) {
        this.best = best;
    }

    /** That of the other kind of subject. */
    public Axis other() {
        return this == RELIABILITY ? CREDIBILITY : RELIABILITY;
    }

    /** The letter or digit of a category. */
    public String code(int category) {
        return String.valueOf((char) (best + category));
    }

    /** @throws IllegalArgumentException if this axis has no such grade */
    public int category(String code) {
        int category = code.length() == 1 ? code.charAt(0) - best : CATEGORIES;
        if (category < 0 || category >= CATEGORIES) {
            throw new IllegalArgumentException(code);
        }
        return category;
    }
}
