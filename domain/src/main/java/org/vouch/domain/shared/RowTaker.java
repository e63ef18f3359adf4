package org.vouch.domain.shared;

/** Takes the rows of a list one after another, while they are read. */
@FunctionalInterface
public interface RowTaker {

    /** @param cells in the order of the columns, null where there is nothing to say; nobody else holds them */
    void take(String[] cells);
}
