package org.vouch.web.agreement;

import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.AgreementQuestion;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Asked;

/**
 * What the address of the page asks for.
 *
 * @param halo the number of the grader whose pairs of grades are shown, or null for the desk
 */
record AgreementQuery(AgreementQuestion question, Long halo) {

    private static final String STATEMENTS = "statements";

    static AgreementQuery of(Asked asked) {
        AgreementFilter filter = new AgreementFilter(
                asked.day("from"),
                asked.day("until"),
                asked.constants(SourceKind.class, "kind").stream().findFirst(),
                asked.ids("grader").findFirst(),
                asked.ids("report").findFirst());
        Axis axis = asked.word("of").filter(STATEMENTS::equals).isPresent() ? Axis.CREDIBILITY : Axis.RELIABILITY;
        return new AgreementQuery(
                new AgreementQuestion(filter, axis, id(asked, "one"), id(asked, "other")), id(asked, "halo"));
    }

    private static Long id(Asked asked, String name) {
        return asked.ids(name).findFirst().orElse(null);
    }
}
