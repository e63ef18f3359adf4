package org.vouch.web.report.reading;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * A claim of an edition.
 *
 * @param section the heading it stands under, where that begins or goes on here; else null
 * @param note in a small Markdown, or null
 * @param sides those of which a statement was chosen
 * @param overrulings what editors found about its origins, a sentence each
 * @param total how many statements the edition has for it; not all of them need stand here
 */
public record ReadClaim(
        long id,
        int item,
        String section,
        String text,
        String note,
        List<ReadSide> sides,
        List<String> overrulings,
        List<ReadStatement> statements,
        long total) {

    public boolean isAsserted() {
        return sides.stream().anyMatch(side -> side.stance() == Stance.ASSERTS);
    }

    /** Whether the edition has statements for it that do not stand here. */
    public boolean isShortened() {
        return statements.size() < total;
    }
}
