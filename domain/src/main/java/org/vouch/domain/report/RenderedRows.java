package org.vouch.domain.report;

/**
 * The rows of a report as its file, before they are frozen or after.
 *
 * @param edition the number the edition has, or will have
 * @param csv gone when this is closed
 * @param renderedBy the program and its version
 */
public record RenderedRows(int edition, int count, FileBytes csv, String renderedBy) implements AutoCloseable {

    /** In 64 hexadecimal digits, lower case. */
    public String sha256() {
        return csv.sha256();
    }

    /** @throws RowsChangedMeanwhile if these are not the rows somebody has seen */
    void checkSeen(String digest) {
        if (!sha256().equals(digest)) {
            throw new RowsChangedMeanwhile();
        }
    }

    @Override
    public void close() {
        csv.close();
    }
}
