package org.vouch.domain.claim;

import java.util.List;

/**
 * @param note what the desk means by it, or null
 * @param matters what it is about, for grades that are limited to a matter
 */
public record ProposeClaim(String text, String note, List<String> matters) {

    public ProposeClaim(String text, String note) {
        this(text, note, List.of());
    }
}
