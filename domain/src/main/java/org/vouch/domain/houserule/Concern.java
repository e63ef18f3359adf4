package org.vouch.domain.houserule;

/** What a rule found something about, where it is mended: by its number. */
public record Concern(Thing kind, long id) {

    /** What it is. */
    public enum Thing {
        CLAIM,
        STATEMENT,
        SOURCE,
        ARTICLE
    }

    /** {@code STATEMENT 8}, as it is kept. */
    @Override
    public String toString() {
        return kind + " " + id;
    }

    /** Of what {@link #toString} gave. */
    public static Concern of(String kept) {
        String[] parts = kept.split(" ", 2);
        return new Concern(Thing.valueOf(parts[0]), Long.parseLong(parts[1]));
    }
}
