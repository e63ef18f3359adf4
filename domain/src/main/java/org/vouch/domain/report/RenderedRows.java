package org.vouch.domain.report;

/** The rows of a report as the bytes of its file, before they are frozen or after. */
public final class RenderedRows {

    private final int edition;
    private final int count;
    private final byte[] csv;
    private final String renderedBy;

    /**
     * @param edition the number the edition has, or will have
     * @param renderedBy the program and its version
     */
    public RenderedRows(int edition, int count, byte[] csv, String renderedBy) {
        this.edition = edition;
        this.count = count;
        this.csv = csv.clone();
        this.renderedBy = renderedBy;
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

    public String renderedBy() {
        return renderedBy;
    }

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        return Hash.of(csv);
    }

    /** @throws RowsChangedMeanwhile if these are not the rows somebody has seen */
    void checkSeen(String digest) {
        if (!sha256().equals(digest)) {
            throw new RowsChangedMeanwhile();
        }
    }
}
