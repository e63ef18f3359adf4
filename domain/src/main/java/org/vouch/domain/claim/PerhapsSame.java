package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.StatementId;

/**
 * A statement that may be the one about to be recorded.
 *
 * @param madeOn or null
 * @param outlets who reports it so far, joined by comma
 */
public record PerhapsSame(
        StatementId id, String gist, PartialDate madeOn, String outlets, int citations, List<Caveat> caveats) {}
