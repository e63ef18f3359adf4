package org.vouch.web.report.reading;

import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.Origin;

/** One side of a claim as it was reckoned at the release. */
record FrozenSide(
        Stance stance,
        int outlets,
        int paths,
        int origins,
        int possible,
        List<Origin> roots,
        List<Collapse> collapses) {}
