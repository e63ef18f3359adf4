package org.vouch.domain.assessment;

import java.time.LocalDate;

/**
 * Decide what the desk holds where its graders differ.
 *
 * @param version of the round as it was opened
 * @param grade the letter or digit
 * @param reason why, which stands as the grounds of the grade of record
 * @param reviewOn when it is to be looked at again; null for when the desk's rules say
 * @param overruling why it is 1 without a second origin, or null
 */
public record Adjudicate(
        RoundId round, long version, String grade, Grounds reason, LocalDate reviewOn, String overruling) {}
