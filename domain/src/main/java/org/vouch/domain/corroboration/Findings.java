package org.vouch.domain.corroboration;

import java.util.Optional;

/** All findings of the desk, those taken back too. Each write reaches the database before it returns. */
public interface Findings {

    /** @throws AlreadyFound if the same stands and has not been taken back */
    void add(Finding finding);

    Optional<Finding> find(FindingId id);

    /** @throws org.vouch.domain.shared.ChangedMeanwhile if somebody else took it back at the same time */
    void save(Finding finding);
}
