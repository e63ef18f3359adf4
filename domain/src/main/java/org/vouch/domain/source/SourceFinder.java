package org.vouch.domain.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds sources by what somebody typed. Accents and case are ignored; any name of a source answers, in any script. */
public interface SourceFinder {

    /** Those that are not retired and answer to the beginning of a name or something like it, best first. */
    List<SourceHint> alike(String text, int most);

    Optional<SourceHint> find(SourceId id);

    /** Those that are not retired and have this very name, accents and case ignored. */
    List<SourceHint> called(String name);

    /** Those, also retired ones, with a name so close to one of these that they may be the same source; closest first. */
    List<NearSource> near(Collection<String> names, int most);
}
