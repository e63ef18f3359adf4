package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** No grade in the file is past the day it was to be looked at again. */
final class NoGradeIsPastDue implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return Grades.of(draft, HouseRule.GRADE_PAST_DUE, grade -> grade.isPastDue(draft.today()));
    }
}
