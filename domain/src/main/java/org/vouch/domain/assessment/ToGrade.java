package org.vouch.domain.assessment;

import java.time.Instant;
import java.util.List;
import org.vouch.domain.shared.Caveat;

/**
 * One subject that has no grade yet.
 *
 * @param title the name of the source, or the gist of the statement
 * @param kind the constant of the source's kind, or null for a statement
 * @param chain of a statement's first citation, publisher first; empty for a source
 * @param caveats of a statement; empty for a source
 * @param drafts in how many reports that are not released it is used
 * @param since when it came to the desk
 */
public record ToGrade(
        long id, String title, String kind, List<String> chain, List<Caveat> caveats, long drafts, Instant since) {}
