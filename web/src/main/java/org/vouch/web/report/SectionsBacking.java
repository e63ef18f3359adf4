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
import org.vouch.web.shared.Asked;

/** The headings of a report: added, with the claims that are ticked, renamed, moved and taken away. */
@Named
@ViewScoped
public class SectionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportSectioning sectioning;

    public String add() {
        Asked asked = new Asked(Faces.getRequest());
        List<Long> ticked = asked.ids("picked").toList();
        sectioning.add(new AddSection(report(), version(), asked.typed("heading"), ticked));
        return ReportBacking.page(page.getId());
    }

    public String rename(long section) {
        String heading = new Asked(Faces.getRequest()).typed("heading-" + section);
        sectioning.rename(new RenameSection(report(), version(), section, heading));
        return ReportBacking.page(page.getId());
    }

    public void move(long section, int place) {
        sectioning.move(new MoveSection(report(), version(), section, place));
        page.load();
    }

    public void drop(long section) {
        sectioning.drop(new DropSection(report(), version(), section));
        page.load();
    }

    private ReportId report() {
        return page.getReport().id();
    }

    private long version() {
        return page.getReport().version();
    }
}
