package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.WriteNote;

/** Writing the note on one claim of a report. */
@Named
@ViewScoped
public class ItemNoteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    private Long claim;
    private String note;

    public void load() {
        page.getReport().items().stream()
                .filter(item -> claim != null && item.claim() == claim)
                .forEach(item -> note = item.note());
    }

    public String write() {
        compilation.writeNote(
                new WriteNote(page.getReport().id(), page.getReport().version(), claim, note));
        return ReportBacking.item(page.getId(), claim);
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
