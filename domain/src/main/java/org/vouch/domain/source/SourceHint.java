package org.vouch.domain.source;

import java.io.Serializable;

/**
 * A source as it is offered while somebody types; a form keeps it in its state between two requests.
 *
 * @param name its canonical name
 * @param country ISO 3166-1 alpha-2, or null
 * @param matched the name that answered to what was typed, where that is not the canonical one; else null
 */
public record SourceHint(SourceId id, String name, SourceKind kind, String country, String matched)
        implements Serializable {

    /** Words that stand where a source is asked for and have not been found to be one: no source, and not to be lost. */
    public static SourceHint typed(String words) {
        return new SourceHint(new SourceId(0), words, null, null, null);
    }

    /** Whether it is a source, and not typed words alone. */
    public boolean isRegistered() {
        return id.value() > 0;
    }
}
