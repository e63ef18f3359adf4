package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.profile.UsedProfile;

/**
 * All files of an edition that is about to be released, rendered from the desk as it was at one moment.
 *
 * @param findings of the house rules at that moment
 * @param profile by which one of them was written, or null
 */
public record MadeEdition(
        RenderedRows rows, List<RenderedFile> files, List<JudgedFinding> findings, UsedProfile profile)
        implements AutoCloseable {

    public MadeEdition {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    @Override
    public void close() {
        rows.close();
        files.forEach(RenderedFile::close);
    }
}
