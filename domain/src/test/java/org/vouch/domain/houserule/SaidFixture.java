package org.vouch.domain.houserule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;

/** A statement that keeps every rule, until a test says otherwise. */
final class SaidFixture {

    long claim = 12;
    long holder = 3;
    PartialDate madeOn = PartialDate.of("2024-10-18");
    int unnamed;
    String lost;
    int caveats;
    int unverified;
    GradeFacts credibility = grade("3");
    GradeFacts reliability = grade("C");
    final List<CitedFacts> cited = new ArrayList<>();
    final List<FigureLine> figures = new ArrayList<>();

    private final long number;

    SaidFixture(long number) {
        this.number = number;
    }

    static GradeFacts grade(String code) {
        return new GradeFacts(code, null, null);
    }

    static GradeFacts dueOn(String code, LocalDate day) {
        return new GradeFacts(code, day, null);
    }

    ChosenFacts facts() {
        return new ChosenFacts(
                claim,
                number,
                holder,
                "National Intelligence Service",
                madeOn,
                unnamed,
                lost,
                caveats,
                unverified,
                credibility,
                reliability,
                cited,
                figures);
    }
}
