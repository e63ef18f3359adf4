package org.vouch.web.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.AgreementQuestion;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Asked;

/**
 * What the address of the page asks for.
 *
 * @param halo the number of the grader whose pairs of grades are shown, or null for the desk
 * @param wrong by the name of a field, why what the address has for it cannot be asked for: a key of texts
 */
record AgreementQuery(AgreementQuestion question, Long halo, Map<String, String> wrong) {

    private static final String STATEMENTS = "statements";

    /** @param reports the numbers of those there are */
    static AgreementQuery of(Asked asked, Set<Long> reports) {
        AgreementFilter filter = new AgreementFilter(
                asked.day("from"),
                asked.day("until"),
                asked.constants(SourceKind.class, "kind").stream().findFirst(),
                asked.ids("grader").findFirst(),
                asked.ids("report").filter(reports::contains).findFirst());
        Axis axis = asked.word("of").filter(STATEMENTS::equals).isPresent() ? Axis.CREDIBILITY : Axis.RELIABILITY;
        return new AgreementQuery(
                new AgreementQuestion(filter, axis, id(asked, "one"), id(asked, "other")),
                id(asked, "halo"),
                wrong(asked, filter));
    }

    private static Map<String, String> wrong(Asked asked, AgreementFilter filter) {
        Map<String, String> wrong = new HashMap<>();
        Map<String, Optional<?>> understood = Map.of(
                "from", filter.from(),
                "until", filter.until(),
                "kind", filter.kind(),
                "grader", filter.grader(),
                "report", filter.report());
        understood.forEach((field, value) -> {
            if (value.isEmpty() && asked.word(field).isPresent()) {
                wrong.put(field, "agreement.wrong." + field);
            }
        });
        if (endsBeforeItBegins(filter)) {
            wrong.put("until", "agreement.wrong.order");
        }
        return wrong;
    }

    private static boolean endsBeforeItBegins(AgreementFilter filter) {
        LocalDate from = filter.from().orElse(LocalDate.MIN);
        return filter.until().filter(until -> until.isBefore(from)).isPresent();
    }

    private static Long id(Asked asked, String name) {
        return asked.ids(name).findFirst().orElse(null);
    }
}
