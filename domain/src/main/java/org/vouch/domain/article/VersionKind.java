package org.vouch.domain.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why an outlet put a text out: first, again with more, again put right, or to take it back (a "kill"). */
public enum VersionKind {
    ORIGINAL,
    UPDATE,
    CORRECTION,
    RETRACTION;

    /** What a later text is, as far as it says so of itself; an update where it does not. */
    public static VersionKind ofLater(List<JudgedLine> lines) {
        return lines.stream()
                .map(line -> LineRules.puts(line.text()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(UPDATE);
    }
}
