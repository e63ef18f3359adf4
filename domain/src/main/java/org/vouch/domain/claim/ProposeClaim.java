package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * @param note what the desk means by it, or null
 * @param matters what it is about, for grades that are limited to a matter
 * @param accused whom it accuses of something
 */
public record ProposeClaim(String text, String note, List<String> matters, List<SourceId> accused) {

    public ProposeClaim(String text, String note) {
        this(text, note, List.of(), List.of());
    }
}
