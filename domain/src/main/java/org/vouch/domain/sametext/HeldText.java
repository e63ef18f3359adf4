package org.vouch.domain.sametext;

import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;

/**
 * A text the desk holds, with what is to be known to compare it.
 *
 * @param agency whether its outlet is a news agency
 * @param publishedOn or null
 * @param wires the news agencies it credits, in their order
 * @param cited the places of the statements recorded from it that it attributes to somebody
 */
public record HeldText(
        ArticleId article,
        ArticleVersionId version,
        SourceId outlet,
        boolean agency,
        PartialDate publishedOn,
        String text,
        List<Wire> wires,
        List<Place> cited) {

    public HeldText {
        wires = List.copyOf(wires);
        cited = List.copyOf(cited);
    }

    /** From a code point of the text to another, exclusive. */
    public record Place(int start, int end) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    /** Whether it was published before the other as far as the dates tell. */
    boolean isEarlierThan(HeldText other) {
        return publishedOn != null
                && other.publishedOn != null
                && publishedOn
                        .latest()
                        .flatMap(mine -> other.publishedOn.earliest().map(mine::isBefore))
                        .orElse(false);
    }

    boolean attributes(int from, int to) {
        return cited.stream().anyMatch(place -> place.holds(from, to));
    }
}
