package org.vouch.domain.houserule;

import java.util.stream.Stream;

/** Every chosen statement has a grade of credibility, and its holder one of reliability. */
final class EveryGradeIsGiven implements Rule {

    @Override
    public Stream<RuleFinding> broken(DraftFacts draft) {
        return Grades.of(draft, HouseRule.GRADE_MISSING, GradeFacts::isMissing);
    }
}
