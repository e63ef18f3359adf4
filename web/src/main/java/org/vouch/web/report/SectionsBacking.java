package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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

    private String several;
    private Long unnamed;
    private List<Long> picked = List.of();

    /** The forms for several claims stay open: who adds one heading may add another. */
    public String add() {
        Asked asked = new Asked(Faces.getRequest());
        picked = asked.ids("picked").toList();
        several = "open";
        if (isLeftEmpty("heading", 0)) {
            return null;
        }
        sectioning.add(new AddSection(report(), version(), asked.typed("heading"), picked));
        return ReportBacking.page(page.getId()) + "&several=" + several;
    }

    public String rename(long section) {
        String field = "heading-" + section;
        if (isLeftEmpty(field, section)) {
            return null;
        }
        String heading = new Asked(Faces.getRequest()).typed(field);
        sectioning.rename(new RenameSection(report(), version(), section, heading));
        return ReportBacking.page(page.getId());
    }

    private boolean isLeftEmpty(String field, long section) {
        boolean empty = new Asked(Faces.getRequest()).word(field).isEmpty();
        unnamed = empty ? section : null;
        return empty;
    }

    public void move(long section, int place) {
        sectioning.move(new MoveSection(report(), version(), section, place));
        page.load();
    }

    public void drop(long section) {
        sectioning.drop(new DropSection(report(), version(), section));
        page.load();
    }

    /** Whether this section, 0 for the new one, was given no heading. */
    public boolean isUnnamed(long section) {
        return Objects.equals(unnamed, section);
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
