package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.shared.NotFound;

/** The rows a report would be released with now, as they would stand in the file. */
@Named
@RequestScoped
public class PreviewBacking {

    @Inject
    private ReportListing listing;

    @Inject
    private ReportPreview preview;

    private long id;
    private boolean all;
    private int page = 1;
    private ReportDetails report;
    private String seen;
    private RowsTable table;

    public void load() {
        report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
        try (RenderedRows rows = preview.of(report.id())) {
            seen = rows.sha256();
            table = RowsTable.of(rows.csv().open(), rows.count(), all, page);
        }
    }

    public ReportDetails getReport() {
        return report;
    }

    /** Tells these rows from any others; the page of the report takes it along. */
    public String getSeen() {
        return seen;
    }

    public RowsTable getTable() {
        return table;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
