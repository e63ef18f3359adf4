package org.vouch.web.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.ClaimEntry;

/** A claim of the part that is read, with what belongs to it; filled while the tables are read. */
final class FrozenClaim {

    final ClaimEntry entry;
    final List<BearingEntry> bearings = new ArrayList<>();
    final List<FrozenSide> sides = new ArrayList<>();
    final List<FrozenOverruling> overrulings = new ArrayList<>();
    long statements;

    FrozenClaim(ClaimEntry entry) {
        this.entry = entry;
    }
}
