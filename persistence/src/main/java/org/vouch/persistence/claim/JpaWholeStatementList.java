package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.WholeStatementList;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.LongRead;

/** Goes by the numbers of the list itself, so that the file has what the page has, in its order. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaWholeStatementList implements WholeStatementList {

    private final LongRead reading;
    private final AsOf asOf;
    private final Clock clock;

    @Inject
    JpaWholeStatementList(LongRead reading, AsOf asOf, Clock clock) {
        this.reading = reading;
        this.asOf = asOf;
        this.clock = clock;
    }

    protected JpaWholeStatementList() {
        this(null, null, null);
    }

    @Override
    public void read(StatementFilter filter, PageRequest order, RowTaker taker) {
        LocalDate today = asOf.orNow(clock).atOffset(ZoneOffset.UTC).toLocalDate();
        reading.read(JpaStatementListing.numbers(filter, order), Asking.of(StatementListRows.SQL, today), taker);
    }
}
