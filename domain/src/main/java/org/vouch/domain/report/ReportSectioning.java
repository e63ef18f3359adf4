package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** The headings that group the claims of a draft. */
@ApplicationScoped
@Transactional
public class ReportSectioning {

    private Drafting drafting;

    protected ReportSectioning() {}

    @Inject
    public ReportSectioning(Reports reports, Trail trail, Actor actor, Clock clock) {
        this.drafting = new Drafting(reports, trail, actor, clock);
    }

    @Requires(Right.DRAFT)
    public void add(AddSection command) {
        Report report = drafting.opened(command.report(), command.version());
        ReportSection added = drafting.draft(report).addSection(command.heading(), command.claims());
        drafting.done("report.section-added", report, Map.of(), ReportTrail.moved(command.claims(), added));
    }

    @Requires(Right.DRAFT)
    public void rename(RenameSection command) {
        change(
                "report.section-renamed",
                drafting.opened(command.report(), command.version()),
                command.section(),
                draft -> draft.renameSection(command.section(), command.heading()));
    }

    @Requires(Right.DRAFT)
    public void move(MoveSection command) {
        change(
                "report.section-moved",
                drafting.opened(command.report(), command.version()),
                command.section(),
                draft -> draft.moveSection(command.section(), command.place()));
    }

    /** Its claims stay where they stand and join those above. */
    @Requires(Right.DRAFT)
    public void drop(DropSection command) {
        Report report = drafting.opened(command.report(), command.version());
        Map<String, Object> before = ReportTrail.section(section(report, command.section()));
        drafting.draft(report).dropSection(command.section());
        drafting.done("report.section-dropped", report, before, Map.of());
    }

    private void change(String action, Report report, long number, Consumer<ReportDraft> step) {
        ReportSection section = section(report, number);
        Map<String, Object> before = ReportTrail.section(section);
        step.accept(drafting.draft(report));
        drafting.done(action, report, before, ReportTrail.section(section));
    }

    private static ReportSection section(Report report, long number) {
        return report.sections().stream()
                .filter(section -> section.id() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("report-section", number));
    }
}
