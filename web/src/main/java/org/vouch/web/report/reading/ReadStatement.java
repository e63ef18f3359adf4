package org.vouch.web.report.reading;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * A statement under its claim.
 *
 * @param circumstances when and where it was said, and on what it rests
 * @param note the editor's in this report, in a small Markdown; or null
 */
public record ReadStatement(
        long id,
        Stance stance,
        String gist,
        String holder,
        String kind,
        String circumstances,
        String note,
        ReadGrade reliability,
        ReadGrade credibility,
        List<Reservation> caveats,
        List<String> figures,
        List<String> evidence,
        List<ReadCitation> citations) {

    /** What an editor would print, each line once. */
    public List<String> sourcing() {
        return citations.stream().map(ReadCitation::sourcing).distinct().toList();
    }

    /** A caveat and who uttered it. */
    public record Reservation(String who, String words) {}
}
