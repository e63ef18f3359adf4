package org.vouch.web.statement;

/**
 * Words of a text that are marked on its page.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param statement the number of the statement they report; 0 for the words being recorded now
 * @param caveat whether they are a reservation, not a statement
 */
record MarkedWords(int start, int end, long statement, boolean caveat) {

    static MarkedWords now(int start, int end) {
        return new MarkedWords(start, end, 0, false);
    }

    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }
}
