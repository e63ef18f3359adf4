package org.vouch.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.vouch.domain.audit.ChangeFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Asked;

/** What the address of the trail asks for; what it cannot mean is left out. Days are days in UTC. */
record AuditQuery(ChangeFilter filter, PageRequest asked) {

    private static final int ROWS = 50;

    static AuditQuery of(Asked asked) {
        ChangeFilter filter = new ChangeFilter(
                asked.ids("who").findFirst().map(StaffId::new),
                asked.word("action"),
                asked.word("kind"),
                asked.word("q"),
                asked.day("from").map(AuditQuery::start),
                asked.day("until").map(day -> start(day.plusDays(1))));
        return new AuditQuery(filter, asked.page(ROWS, true));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
