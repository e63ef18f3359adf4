package org.vouch.web.report.linked;

import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;

/** The graph of an edition, to be read. */
public final class LinkedFile {

    private LinkedFile() {}

    public static RenderedFile of(EditionContents contents) {
        return new LinkedRendering().render(contents).orElseThrow();
    }
}
