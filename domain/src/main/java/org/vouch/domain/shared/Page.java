package org.vouch.domain.shared;

import java.util.List;

/**
 * One page of a list, and how long the whole list is.
 *
 * @param rows what stands on this page
 * @param total how many there are on all pages
 * @param asked which page was asked for
 */
public record Page<T>(List<T> rows, long total, PageRequest asked) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The place of the first row in the whole list, from 1; 0 on an empty page. */
    public long first() {
        return rows.isEmpty() ? 0 : asked.offset() + 1;
    }

    /** The place of the last row in the whole list; 0 on an empty page. */
    public long last() {
        return rows.isEmpty() ? 0 : asked.offset() + rows.size();
    }

    public boolean hasNext() {
        return last() > 0 && last() < total;
    }

    public boolean hasPrevious() {
        return asked.number() > 1;
    }
}
