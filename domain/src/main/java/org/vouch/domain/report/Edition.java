package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.profile.UsedProfile;

/**
 * A report frozen at its release: the bytes of its files with their SHA-256, and who released them. Rendered once and
 * kept; nothing that happens later, a regrade or a renamed source or a newer Vouch, changes a byte. The database
 * refuses to. It is written once and never read back whole, since it may be larger than memory.
 *
 * @param rows its CSV
 * @param files those that go with the CSV
 * @param findings what the house rules found at the release
 * @param profile by which profile of columns it has a further file, as that was; null for none
 */
public record Edition(
        ReportId report,
        String title,
        RenderedRows rows,
        List<RenderedFile> files,
        List<EditionFinding> findings,
        UsedProfile profile,
        String drafterName,
        Signature released) {

    public Edition {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Freezes what was released. */
    public static Edition of(
            Report report,
            RenderedRows rows,
            List<RenderedFile> beside,
            List<JudgedFinding> judged,
            UsedProfile profile,
            Signature by) {
        return new Edition(
                report.id(),
                report.title(),
                rows,
                beside,
                judged.stream().map(one -> EditionFinding.of(one, by.who())).toList(),
                profile,
                report.drafterName(),
                by);
    }

    public int number() {
        return rows.edition();
    }

    @Override
    public String toString() {
        return title + ", edition " + number() + " of report " + report.value();
    }
}
