package org.vouch.domain.report.contents;

import org.vouch.domain.claim.Stance;

/**
 * How a chosen statement speaks to a claim.
 *
 * @param position its place among those chosen for the claim, from 1
 * @param note the editor's on the statement, in this report; or null
 * @param reliabilityGrade the grade of its holder that is in force for this claim; null where there is none
 */
public record BearingEntry(
        long claim, long statement, int position, Stance stance, String note, Long reliabilityGrade) {}
