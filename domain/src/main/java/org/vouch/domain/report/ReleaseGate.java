package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.StaffId;

/** What a report passes on its way out: the house rules, the answers to what was pinned to its rows, and who reads it. */
@ApplicationScoped
public class ReleaseGate {

    private final HouseKeeping rules;
    private final OpenRemarks remarks;
    private final SecondReaders readers;

    @Inject
    public ReleaseGate(HouseKeeping rules, OpenRemarks remarks, SecondReaders readers) {
        this.rules = rules;
        this.remarks = remarks;
        this.readers = readers;
    }

    protected ReleaseGate() {
        this(null, null, null);
    }

    /**
     * @param reader null for any senior editor
     * @throws NotFound if nobody of that number may read it
     */
    public void send(Report report, StaffId reader, Signature by) {
        if (reader == null) {
            report.sendForRelease(by);
            return;
        }
        SecondReader asked = readers.all().stream()
                .filter(one -> one.id().equals(reader))
                .findFirst()
                .orElseThrow(() -> new NotFound("staff", reader.value()));
        report.sendTo(asked, by);
    }

    public void checkSending(Report report) {
        remarks.checkAnswered(report);
        rules.checkSending(report.id());
    }

    /**
     * @param edition the number it is released with
     * @return what the rules found, to be frozen
     */
    public List<JudgedFinding> checkRelease(Report report, int edition, StaffId releaser) {
        remarks.checkAnswered(report, edition);
        return rules.checkRelease(report.id(), edition, releaser);
    }
}
