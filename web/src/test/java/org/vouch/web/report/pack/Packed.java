package org.vouch.web.report.pack;

import java.io.InputStream;
import org.vouch.domain.report.contents.EditionContents;

/** The package of an edition, to be read. */
public final class Packed {

    private Packed() {}

    public static InputStream of(EditionContents contents) {
        return new PackageRendering().render(contents).orElseThrow().content().open();
    }
}
