package org.vouch.domain.houserule;

import java.util.List;

/**
 * Whom a claim accuses of something.
 *
 * @param name the canonical one
 * @param names all of them
 * @param heard whether they, or an organ, a voice or a property of theirs, hold a statement that was chosen for the claim
 */
public record Accused(long source, String name, List<String> names, boolean heard) {

    public Accused {
        names = List.copyOf(names);
    }
}
