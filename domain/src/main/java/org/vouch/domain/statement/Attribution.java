package org.vouch.domain.statement;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.shared.Words;

/**
 * How an article attributes the words to their holder.
 *
 * @param hops those after the publisher, in the order of the article's leaning; the last is the holder. The publisher
 *     itself is put first by the desk, from the article. Where the outlet speaks for itself the only hop is the outlet.
 * @param cue "said", "according to", or null
 * @param reason why the holder is not named, as the article gives it; or null
 */
public record Attribution(List<HopLine> hops, QuoteMode mode, String cue, Naming naming, String reason) {

    /**
     * @throws NoHolder if there is no hop
     * @throws NamingWithoutReason if the naming asks for a reason and there is none
     */
    public Attribution {
        hops = List.copyOf(hops);
        Objects.requireNonNull(mode);
        Objects.requireNonNull(naming);
        cue = Words.optional(cue, 200);
        reason = Words.optional(reason, 500);
        if (hops.isEmpty()) {
            throw new NoHolder();
        }
        if (naming.asksForReason() && reason == null) {
            throw new NamingWithoutReason();
        }
    }

    public HopLine holder() {
        return hops.get(hops.size() - 1);
    }
}
