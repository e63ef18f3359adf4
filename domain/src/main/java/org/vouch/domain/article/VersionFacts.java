package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Words;

/**
 * What is known of one version beside its text.
 *
 * @param number from 1
 * @param publishedOn null where it is not known
 * @param note what changed, in at most 1,000 characters, or null
 */
public record VersionFacts(int number, VersionKind kind, PartialDate publishedOn, String note) {

    private static final int LONGEST_NOTE = 1_000;

    /** @throws OriginalComesFirst if the first is no original, or a later one is */
    public VersionFacts {
        if ((number == 1) != (kind == VersionKind.ORIGINAL)) {
            throw new OriginalComesFirst();
        }
        note = note(note);
    }

    public static String note(String typed) {
        return Words.optional(typed, LONGEST_NOTE);
    }

    static VersionFacts original(PartialDate publishedOn) {
        return new VersionFacts(1, VersionKind.ORIGINAL, publishedOn, null);
    }
}
