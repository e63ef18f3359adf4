package org.vouch.domain.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The rows of a report as the bytes of its file, before they are frozen or after. */
public final class RenderedRows {

    private final int edition;
    private final int count;
    private final byte[] csv;

    /** @param edition the number the edition has, or will have */
    public RenderedRows(int edition, int count, byte[] csv) {
        this.edition = edition;
        this.count = count;
        this.csv = csv.clone();
    }

    public int edition() {
        return edition;
    }

    public int count() {
        return count;
    }

    public byte[] csv() {
        return csv.clone();
    }

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @throws RowsChangedMeanwhile if these are not the rows somebody has seen */
    void checkSeen(String digest) {
        if (!sha256().equals(digest)) {
            throw new RowsChangedMeanwhile();
        }
    }
}
