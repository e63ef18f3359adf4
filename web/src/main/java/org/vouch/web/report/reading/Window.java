package org.vouch.web.report.reading;

import org.vouch.domain.shared.PageRequest;

/**
 * Which part of an edition is read: some of its claims with the first statements of each, or some statements of one claim.
 *
 * @param claim the number of that one; null for all
 */
public record Window(Long claim, PageRequest asked) {

    public static final int CLAIMS = 20;
    public static final int STATEMENTS = 50;

    /** Of each claim, where there are several. */
    static final int FIRST = 20;

    /** @param page from 1 */
    public static Window of(Long claim, int page) {
        return new Window(claim, new PageRequest(page, claim == null ? CLAIMS : STATEMENTS, null, false));
    }

    /** @param size how many there are of what it shows */
    Window within(long size) {
        return new Window(claim, asked.within(size));
    }

    /** @param at the place of a claim in the edition, from 0 */
    boolean holdsClaim(long id, long at) {
        return claim == null ? holds(at) : claim == id;
    }

    /** @param at the place of a statement under its claim, from 0 */
    boolean holdsStatement(long at) {
        return claim == null ? at < FIRST : holds(at);
    }

    private boolean holds(long at) {
        return at >= asked.offset() && at < asked.offset() + asked.size();
    }
}
