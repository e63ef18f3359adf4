package org.vouch.domain.assessment;

import java.util.List;

/**
 * A round that is to be decided.
 *
 * @param label the name of the source, or the gist of the statement
 * @param asked whether a senior editor asked for it, however the grades fall
 * @param given everybody's grade, the earliest first
 */
public record AdjudicationDetails(
        RoundId round, long version, Subject subject, String label, boolean asked, List<GraderAnswer> given) {}
