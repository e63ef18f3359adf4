package org.vouch.domain.source;

import java.util.List;

/** What on the desk refers to sources, whatever it is. */
public interface SourceReferences {

    SourceUse use(SourceId source);

    /** Keeps everybody else from recording anything of it until the transaction ends. */
    void hold(SourceId source);

    /** What tells the two apart, always in the same order. */
    List<MergeObstacle> obstacles(SourceId one, SourceId other);

    /**
     * Lets everything that refers to one source refer to another, except grades, which were given to the one, and
     * findings that would stand twice. Whatever it touches is of a new version.
     */
    void move(SourceId from, SourceId to);
}
