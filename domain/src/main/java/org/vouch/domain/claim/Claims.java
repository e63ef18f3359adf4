package org.vouch.domain.claim;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.statement.StatementId;

/** All claims of the desk and what bears on them. Each write reaches the database before it returns. */
public interface Claims {

    /** Adds a new one, and gives it its number. */
    ClaimId add(Claim claim);

    /**
     * The claim as it is now, held for whoever asks until the transaction ends.
     *
     * @throws org.vouch.domain.shared.NotFound if there is none, or not any more
     */
    Claim hold(ClaimId id);

    /** Keeps it from being deleted until the transaction ends, and says whether it is there. */
    boolean isThere(ClaimId id);

    /** The one that is worded so, case, accents and the full stop ignored. */
    Optional<ClaimId> worded(String text);

    void save(Claim claim);

    void remove(Claim claim);

    /** Whether a statement bears on it or a report has it. */
    boolean isInUse(ClaimId id);

    /** In the order they were recorded. */
    List<Bearing> bearingsOf(StatementId statement);

    void add(Bearing bearing);

    void remove(Bearing bearing);
}
