package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vouch.domain.houserule.HouseCheck;
import org.vouch.domain.user.StaffId;

/** The house rules beside a report: what they find now, who let it pass for the coming edition, and whether it waits. */
@ApplicationScoped
public class HouseKeeping {

    private final HouseCheck check;
    private final Acceptances acceptances;
    private final Editions editions;

    @Inject
    public HouseKeeping(HouseCheck check, Acceptances acceptances, Editions editions) {
        this.check = check;
        this.acceptances = acceptances;
        this.editions = editions;
    }

    protected HouseKeeping() {
        this(null, null, null);
    }

    /** What holds the release first. */
    public List<JudgedFinding> of(ReportId report) {
        return of(report, coming(report));
    }

    private List<JudgedFinding> of(ReportId report, int edition) {
        Map<Long, List<Acceptance>> accepted =
                acceptances.of(report, edition).stream().collect(Collectors.groupingBy(Acceptance::claim));
        return check.of(report.value()).stream()
                .map(found -> new JudgedFinding(
                        found,
                        accepted.getOrDefault(found.claim(), List.of()).stream()
                                .filter(one -> one.isOf(found))
                                .toList()))
                .toList();
    }

    /** The number of the edition it would be released as. */
    public int coming(ReportId report) {
        return editions.latest(report) + 1;
    }

    /** @throws RulesHoldTheRelease if something that holds it was let pass by nobody */
    public void checkSending(ReportId report) {
        refuse(of(report), JudgedFinding::holds);
    }

    /**
     * @param edition the number it is released with
     * @return what was found, to be frozen
     * @throws RulesHoldTheRelease if something that holds it was not let pass by whoever releases
     */
    public List<JudgedFinding> checkRelease(ReportId report, int edition, StaffId releaser) {
        List<JudgedFinding> found = of(report, edition);
        refuse(found, finding -> finding.holdsFor(releaser));
        return found;
    }

    private static void refuse(List<JudgedFinding> found, Predicate<JudgedFinding> holding) {
        String where = found.stream()
                .filter(holding)
                .map(JudgedFinding::row)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            throw new RulesHoldTheRelease(where);
        }
    }
}
