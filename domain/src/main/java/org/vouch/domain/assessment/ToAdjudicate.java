package org.vouch.domain.assessment;

import java.time.Instant;

/**
 * One round that waits for a decision.
 *
 * @param kind of the subject
 * @param title the name of the source, or the gist of the statement
 * @param limit to which it is limited
 * @param graders how many judged
 * @param drafts in how many open reports it is used
 * @param since the last grade in it
 */
public record ToAdjudicate(
        RoundId round, SubjectKind kind, long id, String title, Limit limit, int graders, long drafts, Instant since) {}
