package org.vouch.domain.assessment;

/**
 * A grade that counts towards a round.
 *
 * @param grade the letter or digit
 * @param grounds what its giver wrote
 * @param overruled why it is 1 without a second origin, or null
 */
public record StandingGrade(
        long id, long graderId, String graderName, String grade, String grounds, String overruled) {}
