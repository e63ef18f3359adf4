package org.vouch.domain.report;

import java.util.List;

/** Writes the files that are frozen beside the CSV of an edition. */
public interface FileRendering {

    /** The same cells for those who open them in a program of their own; the same rows are the same bytes. */
    List<RenderedFile> render(RenderedRows rows);
}
