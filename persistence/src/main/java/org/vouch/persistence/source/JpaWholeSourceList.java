package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.WholeSourceList;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.LongRead;

/** Goes by the numbers of the list itself, so that the file has what the page has, in its order. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaWholeSourceList implements WholeSourceList {

    private final LongRead reading;
    private final AsOf asOf;
    private final Clock clock;

    @Inject
    JpaWholeSourceList(LongRead reading, AsOf asOf, Clock clock) {
        this.reading = reading;
        this.asOf = asOf;
        this.clock = clock;
    }

    protected JpaWholeSourceList() {
        this(null, null, null);
    }

    @Override
    public void read(SourceFilter filter, PageRequest order, RowTaker taker) {
        LocalDate today = asOf.orNow(clock).atOffset(ZoneOffset.UTC).toLocalDate();
        reading.read(JpaSourceListing.numbers(filter, order), Asking.of(SourceListRows.SQL, today), taker);
    }
}
