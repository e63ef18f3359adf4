package org.vouch.domain.report;

import java.util.Collection;
import java.util.List;

/**
 * An item of a report as it was at a time.
 *
 * @param section the number of the section it stood in, or null
 */
public record ItemContents(long claim, int position, Long section, String note, List<ChosenContents> chosen) {

    public ItemContents {
        chosen = List.copyOf(chosen);
    }

    ItemContents without(Collection<Long> deletedStatements) {
        List<ChosenContents> left = chosen.stream()
                .filter(one -> !deletedStatements.contains(one.statement()))
                .toList();
        return new ItemContents(claim, position, section, note, left);
    }

    public List<Long> statements() {
        return chosen.stream().map(ChosenContents::statement).toList();
    }
}
