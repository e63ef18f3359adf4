package org.vouch.web.statement;

import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What an address asks of the list of statements. Anything odd in it narrows nothing. */
record StatementQuery(StatementFilter filter, PageRequest asked, boolean madeUnread) {

    private static final int ROWS = 12;

    static StatementQuery of(Asked asked) {
        StatementFilter filter = StatementFilter.asked(asked::words);
        boolean unread = filter.made() == null && asked.word("made").isPresent();
        return new StatementQuery(filter, asked.sortedPage(ROWS), unread);
    }
}
