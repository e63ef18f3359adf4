package org.vouch.domain.houserule;

import java.util.List;
import org.vouch.domain.shared.Words;

/**
 * A claim of a report, as far as the rules look at it.
 *
 * @param note null where there is none
 * @param chosen the statements chosen for it, in their order
 */
public record ItemFacts(long claim, String note, List<ChosenFacts> chosen, List<Accused> accused) {

    public ItemFacts {
        chosen = List.copyOf(chosen);
        accused = List.copyOf(accused);
    }

    boolean hasNote() {
        return note != null;
    }

    /** Whether the note speaks of somebody, by any of these names. */
    boolean speaksOf(List<String> names) {
        String said = note == null ? "" : Words.folded(note);
        return names.stream().anyMatch(name -> said.contains(Words.folded(name)));
    }
}
