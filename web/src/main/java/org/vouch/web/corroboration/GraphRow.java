package org.vouch.web.corroboration;

import java.util.List;

/**
 * A node of the picture as a line of the list that says the same.
 *
 * @param address null where nobody is named
 * @param notes what is told of it besides
 * @param origin the title of its frame, or null
 * @param statements the numbers of those it holds
 */
public record GraphRow(
        String name, String address, List<String> notes, String origin, List<Long> statements, List<Way> ways) {

    /** What leads on from it: how, to whom, read from which statements. */
    public record Way(String how, String to, List<Long> statements) {}
}
