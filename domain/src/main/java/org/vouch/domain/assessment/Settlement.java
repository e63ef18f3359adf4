package org.vouch.domain.assessment;

import java.time.LocalDate;

/**
 * What a round ends with.
 *
 * @param dissent the grades that differ from it, or null
 * @param overruled why it is 1 without a second origin, or null
 * @param reviewOn when it is to be looked at again, or null for never
 */
record Settlement(
        String grade, String grounds, RecordGrade.Way way, String dissent, String overruled, LocalDate reviewOn) {}
