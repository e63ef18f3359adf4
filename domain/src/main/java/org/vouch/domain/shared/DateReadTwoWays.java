package org.vouch.domain.shared;

/** A date such as 10/11/2024, of which nobody can tell which number is the month. */
public final class DateReadTwoWays extends Violation {

    private static final long serialVersionUID = 1L;

    /**
     * @param dayFirst what it is with the day first, in the normal writing
     * @param monthFirst what it is with the month first, in the normal writing
     */
    public DateReadTwoWays(String typed, String dayFirst, String monthFirst) {
        super("shared.date-read-two-ways", typed, dayFirst, monthFirst);
    }
}
