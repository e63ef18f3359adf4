package org.vouch.domain.houserule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.domain.corroboration.SideNumbers;

/**
 * All that the rules look at in a report.
 *
 * @param items in their order
 * @param asserted for each claim that somebody asserts, what that side comes to
 * @param today what review dates are held against
 */
public record DraftFacts(List<ItemFacts> items, Map<Long, SideNumbers> asserted, LocalDate today) {

    public DraftFacts {
        items = List.copyOf(items);
        asserted = Map.copyOf(asserted);
    }

    /** Each chosen statement once, at the first claim it was chosen for. */
    Stream<ChosenFacts> statements() {
        Map<Long, ChosenFacts> once = new LinkedHashMap<>();
        items.forEach(item -> item.chosen().forEach(said -> once.putIfAbsent(said.statement(), said)));
        return once.values().stream();
    }
}
