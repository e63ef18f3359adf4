package org.vouch.domain.shared;

/**
 * Which part of a list is wanted. Out of an address, so anything odd becomes the nearest admitted value instead of an
 * error.
 *
 * @param number the page, from 1
 * @param size rows a page, 1 to 100
 * @param sort the word of a column, or null for the list's own order; adapters look it up in a list of admitted words
 * @param descending the other way round
 */
public record PageRequest(int number, int size, String sort, boolean descending) {

    private static final int LARGEST = 100;
    private static final int LAST_PAGE = 100_000;

    public PageRequest {
        number = Math.min(Math.max(number, 1), LAST_PAGE);
        size = Math.min(Math.max(size, 1), LARGEST);
    }

    /** The same; the last page where there are not as many rows as it asks for. */
    public PageRequest within(long rows) {
        long last = Math.max(1, (rows + size - 1) / size);
        return number <= last ? this : new PageRequest((int) last, size, sort, descending);
    }

    public long offset() {
        return (number - 1L) * size;
    }
}
