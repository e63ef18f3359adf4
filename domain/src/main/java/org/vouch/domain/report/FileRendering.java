package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.report.contents.EditionContents;

/** Writes the files that are frozen beside the CSV of an edition. */
public interface FileRendering {

    /** What goes with the CSV, for those who open it in a program of their own. A file that there is none of is left out. */
    List<RenderedFile> render(EditionContents contents);
}
