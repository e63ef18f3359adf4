package org.vouch.domain.report.contents;

import java.util.List;
import org.vouch.domain.source.SourceKind;

/**
 * A source by the names it had at the release.
 *
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2, or null
 * @param knownToDesk of an unnamed source whose name the desk withholds
 * @param names the others, in their order; none of a source whose name is withheld
 */
public record SourceEntry(
        long id, String name, SourceKind kind, String country, boolean knownToDesk, List<String> names) {

    public SourceEntry {
        names = List.copyOf(names);
    }
}
