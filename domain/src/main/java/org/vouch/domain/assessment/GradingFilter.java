package org.vouch.domain.assessment;

/**
 * Which of those that have no grade are asked for.
 *
 * @param text part of a name or gist, or null
 * @param report the number of the report that leans on them, or null
 */
public record GradingFilter(String text, Long report) {

    /** Everything that waits. */
    public static final GradingFilter ALL = new GradingFilter(null, null);
}
