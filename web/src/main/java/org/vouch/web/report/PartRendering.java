package org.vouch.web.report;

import java.util.Optional;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;

/** Writes one of the files that are frozen beside the CSV of an edition; the same contents are the same file. */
public interface PartRendering {

    /** Nothing where the edition is too large for such a file. */
    Optional<RenderedFile> render(EditionContents contents);
}
