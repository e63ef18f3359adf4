package org.vouch.domain.report;

import java.io.InputStream;

/** Reads the stored file of an edition back. */
public interface FileReading {

    /** The cells as they stand in it, neutralised ones neutralised. */
    EditionCells cells(InputStream csv);
}
