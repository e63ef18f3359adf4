package org.vouch.domain.sametext;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * Both texts of a carrying, in the versions that were compared.
 *
 * @param language an IETF BCP 47 tag, as is the other's
 * @param whose whose text it may be
 */
public record CarryingDetails(
        CarryingRow row, String text, String language, String fromText, String fromLanguage, List<Whose> whose) {

    public CarryingDetails {
        whose = List.copyOf(whose);
    }

    /** The other's outlet, or a wire that is credited. */
    public record Whose(SourceId source, String name) {}

    /** The passages the two share, in the order of the article that carries them. */
    public Overlap overlap() {
        return PassageSearch.between(WordRow.of(text), WordRow.of(fromText));
    }
}
