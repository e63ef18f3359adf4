package org.vouch.web.corroboration;

import java.util.List;
import org.vouch.domain.corroboration.Reckoning;

/** A source to choose. */
public record SourceChoice(long id, String name) {

    /** Those in which the lines of one side end. */
    static List<SourceChoice> ofRoots(Reckoning side, OriginWords words) {
        return side.roots().stream()
                .flatMap(origin -> origin.sources().stream())
                .map(source -> new SourceChoice(source.value(), words.name(source)))
                .toList();
    }
}
