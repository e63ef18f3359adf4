package org.vouch.web.statement;

import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.Asked;

/** What an address asks of the list of statements. Anything odd in it narrows nothing. */
record StatementQuery(StatementFilter filter, PageRequest asked, boolean madeUnread) {

    private static final int ROWS = 12;

    static StatementQuery of(Asked asked) {
        PartialDate made = date(asked.typed("made"));
        StatementFilter filter = new StatementFilter(
                asked.typed("q"),
                sources(asked, "holder"),
                sources(asked, "outlet"),
                asked.ids("claim").findFirst().map(ClaimId::new).orElse(null),
                Set.copyOf(asked.constants(Stance.class, "stance")),
                asked.numbers("grade").collect(Collectors.toSet()),
                made);
        return new StatementQuery(filter, asked.sortedPage(ROWS), made == null && !blank(asked.typed("made")));
    }

    private static Set<SourceId> sources(Asked asked, String name) {
        return asked.ids(name).map(SourceId::new).collect(Collectors.toSet());
    }

    private static PartialDate date(String typed) {
        try {
            return PartialDate.ofNullable(typed);
        } catch (Violation e) {
            return null;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
