package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.WholeClaimList;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.LongRead;

/** Goes by the numbers of the list itself, so that the file has what the page has, in its order. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaWholeClaimList implements WholeClaimList {

    private final LongRead reading;

    @Inject
    JpaWholeClaimList(LongRead reading) {
        this.reading = reading;
    }

    protected JpaWholeClaimList() {
        this(null);
    }

    @Override
    public void read(ClaimFilter filter, PageRequest order, RowTaker taker) {
        reading.read(JpaClaimListing.numbers(filter, order), Asking.of(ClaimListRows.SQL), taker);
    }
}
