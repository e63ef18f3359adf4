package org.vouch.domain.claim;

/** The number of a claim; readers see it as {@code c9}. */
public record ClaimId(long value) {

    @Override
    public String toString() {
        return "c" + value;
    }
}
