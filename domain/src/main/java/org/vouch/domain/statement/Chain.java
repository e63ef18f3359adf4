package org.vouch.domain.statement;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * An attribution chain: from the publisher, which comes first and reports, to the holder, who comes last. Publisher and
 * holder are two things even when they are the same source; an outlet that speaks for itself is a chain of one hop.
 */
public record Chain(List<HopLine> hops) {

    /**
     * @throws SourceTwiceInARow if a source leans on itself
     */
    public Chain {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new NoHolder();
        }
        for (int i = 1; i < hops.size(); i++) {
            if (hops.get(i).source().equals(hops.get(i - 1).source())) {
                throw new SourceTwiceInARow();
            }
        }
    }

    /** @param after the hops after the publisher, as in {@link Attribution} */
    public static Chain from(SourceId publisher, List<HopLine> after) {
        List<HopLine> hops = new ArrayList<>(after);
        boolean speaksForItself = after.size() == 1 && after.get(0).source().equals(publisher);
        if (!speaksForItself) {
            hops.add(0, new HopLine(publisher, Act.REPORTS));
        }
        return new Chain(hops);
    }

    public SourceId publisher() {
        return hops.get(0).source();
    }

    public SourceId holder() {
        return hops.get(hops.size() - 1).source();
    }

    /** The hops as an {@link Attribution} has them. */
    public List<HopLine> afterPublisher() {
        return hops.size() == 1 ? hops : hops.subList(1, hops.size());
    }
}
