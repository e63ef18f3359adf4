package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.contents.EditionHead;

/**
 * All files of an edition that is about to be released, rendered from the desk as it was at one moment.
 *
 * @param findings of the house rules at that moment
 * @param recorded tells what was recorded at that moment from what is at any other
 */
public record MadeEdition(
        EditionHead head, RenderedRows rows, List<RenderedFile> files, List<JudgedFinding> findings, String recorded)
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
