package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.vouch.domain.report.CsvRendering;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRows;
import org.vouch.domain.shared.NotFound;

/** The rows a report would be released with now, as they would stand in the file. */
@Named
@RequestScoped
public class PreviewBacking {

    @Inject
    private ReportListing listing;

    @Inject
    private ReportRows rows;

    @Inject
    private CsvRendering rendering;

    @Inject
    private Clock clock;

    private long id;
    private boolean all;
    private ReportDetails report;
    private RowsTable table;

    public void load() {
        report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        byte[] csv = rendering.render(rows.of(report.id(), report.nextEdition(), today));
        table = RowsTable.of(FrozenTable.of(csv), all);
    }

    public ReportDetails getReport() {
        return report;
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

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
