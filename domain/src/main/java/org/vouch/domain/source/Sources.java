package org.vouch.domain.source;

import java.util.Collection;
import java.util.Optional;

/** All sources of the desk. Each write reaches the database before it returns, so that a clash shows as itself. */
public interface Sources {

    /** Adds a new one, and gives it its number. */
    SourceId add(Source source);

    Optional<Source> find(SourceId id);

    /**
     * Writes what changed, and a new version of the source even where only its names, affiliations or interests did.
     *
     * @throws org.vouch.domain.shared.ChangedMeanwhile if somebody else saved it first
     */
    void save(Source source);

    /**
     * @throws SourceBeingJudged if a round of grading of it is under way
     * @throws SourceInUse if something else on the desk leans on it
     */
    void remove(Source source);

    /** Whether a source bears this name, accents and case ignored; descriptions are no names here. */
    boolean isTaken(String name);

    /** Keeps these from being deleted until the transaction ends; returns one that is not there any more, or was merged. */
    Optional<SourceId> firstMissing(Collection<SourceId> ids);
}
