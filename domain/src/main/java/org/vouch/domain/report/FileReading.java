package org.vouch.domain.report;

/** Reads the stored file of an edition back. */
public interface FileReading {

    /** The cells as they stand in it, neutralised ones neutralised. */
    EditionCells cells(byte[] csv);
}
