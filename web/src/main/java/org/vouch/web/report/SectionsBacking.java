package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.AddSection;
import org.vouch.domain.report.DropSection;
import org.vouch.domain.report.MoveSection;
import org.vouch.domain.report.RenameSection;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportSectioning;
import org.vouch.domain.shared.Unfit;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Violations;

/** The headings of a report: added, with the claims that are ticked, renamed, moved and taken away. */
@Named
@ViewScoped
public class SectionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportSectioning sectioning;

    private String several;
    private long refused;
    private String wrong;
    private List<Long> picked = List.of();

    /** The forms for several claims stay open: who adds one heading may add another. */
    public String add() {
        Asked asked = new Asked(Faces.getRequest());
        picked = asked.ids("picked").toList();
        several = "open";
        String heading = asked.typed("heading");
        return isKept(0, heading, () -> sectioning.add(new AddSection(report(), version(), heading, picked)))
                ? ReportBacking.page(page.getId()) + "&several=" + several
                : null;
    }

    public String rename(long section) {
        String heading = new Asked(Faces.getRequest()).typed("heading-" + section);
        return isKept(
                        section,
                        heading,
                        () -> sectioning.rename(new RenameSection(report(), version(), section, heading)))
                ? ReportBacking.page(page.getId())
                : null;
    }

    /** What is wrong with a heading is told beside its field. */
    private boolean isKept(long section, String heading, Runnable step) {
        refused = section;
        if (heading == null || heading.isBlank()) {
            wrong = InWords.say("report.section.needed");
            return false;
        }
        try {
            step.run();
            return true;
        } catch (Unfit e) {
            wrong = Violations.words(e);
            return false;
        }
    }

    public void move(long section, int place) {
        sectioning.move(new MoveSection(report(), version(), section, place));
        page.load();
    }

    public void drop(long section) {
        sectioning.drop(new DropSection(report(), version(), section));
        page.load();
    }

    /** What is wrong with the heading of this section, 0 for the new one; null where nothing is. */
    public String wrong(long section) {
        return refused == section ? wrong : null;
    }

    /** Whether the claim was ticked when a heading was refused. */
    public boolean isPicked(long claim) {
        return picked.contains(claim);
    }

    public String getSeveral() {
        return several;
    }

    public void setSeveral(String several) {
        this.several = several;
    }

    private ReportId report() {
        return page.getReport().id();
    }

    private long version() {
        return page.getReport().version();
    }
}
