package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ReportPreview;
import org.vouch.web.shared.Notes;

/** The rows as whoever is to release them has them before them: what is released is these, or nothing. */
@Named
@ViewScoped
public class SeenRowsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportPreview preview;

    private String digest;

    /** Says so where they are others than those that were looked at before, here or in the preview. */
    public void look() {
        if (page.isToJudge()) {
            String before = digest == null ? Faces.getRequestParameter("seen") : digest;
            digest = preview.digest(page.getReport().id());
            if (before != null && !before.equals(digest)) {
                Notes.warned("violation.report.rows-changed-meanwhile");
            }
        }
    }

    String digest() {
        return digest;
    }
}
