package org.vouch.domain.houserule;

import java.time.LocalDate;

/**
 * The grade that stands in a row.
 *
 * @param code null where there is none
 * @param reviewOn when it is to be looked at again, or null
 * @param overruledBy who gave it against the rule of the second origin, or null
 */
public record GradeFacts(String code, LocalDate reviewOn, String overruledBy) {

    /** None was given. */
    public static final GradeFacts NONE = new GradeFacts(null, null, null);

    boolean isMissing() {
        return code == null;
    }

    boolean isPastDue(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }
}
