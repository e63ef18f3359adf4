package org.vouch.domain.report;

import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.shared.Violation;

/** A statement stands under a claim once. */
public final class AllThereAlready extends Violation {

    private static final long serialVersionUID = 1L;

    public AllThereAlready(List<Long> statements) {
        super(
                "report.all-there-already",
                statements.size(),
                statements.stream().map(number -> "s" + number).collect(Collectors.joining(", ")));
    }
}
