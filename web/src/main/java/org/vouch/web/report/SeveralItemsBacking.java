package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.DropItems;
import org.vouch.domain.report.MoveItems;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.Notes;

/** What is done to all ticked claims of a report at once. */
@Named("severalItems")
@ViewScoped
public class SeveralItemsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    /** To a section, or before the first, at a place there; the end where none is typed. */
    public String move() {
        Asked asked = new Asked(Faces.getRequest());
        List<Long> ticked = ticked(asked);
        if (ticked.isEmpty()) {
            return null;
        }
        Long section = asked.ids("into").findFirst().orElse(null);
        int place = asked.numbers("place").findFirst().orElse(Integer.MAX_VALUE);
        compilation.move(new MoveItems(page.getReport().id(), page.getReport().version(), ticked, section, place));
        return ReportBacking.page(page.getId());
    }

    public String drop() {
        List<Long> ticked = ticked(new Asked(Faces.getRequest()));
        if (ticked.isEmpty()) {
            return null;
        }
        compilation.drop(new DropItems(page.getReport().id(), page.getReport().version(), ticked));
        return ReportBacking.page(page.getId());
    }

    private static List<Long> ticked(Asked asked) {
        List<Long> ticked = asked.ids("picked").toList();
        if (ticked.isEmpty()) {
            Notes.warned("report.several.none");
        }
        return ticked;
    }
}
