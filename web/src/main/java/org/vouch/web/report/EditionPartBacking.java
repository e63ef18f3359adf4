package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.ReportId;
import org.vouch.web.report.reading.EditionReading;
import org.vouch.web.report.reading.Window;
import org.vouch.web.shared.InWords;

/** Which part of an edition its page shows: the report to read, or the rows of its file; each in pages. */
@Named("editionPart")
@ViewScoped
public class EditionPartBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ROWS = "rows";

    @Inject
    private EditionBacking edition;

    @Inject
    private EditionListing listing;

    @Inject
    private OriginTelling telling;

    private String as;
    private int page = 1;
    private boolean all;
    private Long claim;
    private transient RowsTable table;
    private transient EditionReading reading;

    /** Whether the page shows rows; it has nothing else to show of an edition from before there were packages. */
    public boolean isRows() {
        return ROWS.equals(as) || !isReadable();
    }

    /** Whether the edition has what a page can be read from. */
    public boolean isReadable() {
        return edition.getFiles().stream().anyMatch(file -> file.name().equals(EditionReading.FILE));
    }

    public RowsTable getTable() {
        if (table == null) {
            InputStream csv = listing.csv(new ReportId(edition.getReport()), edition.getNumber());
            table = RowsTable.of(csv, edition.getEdition().rows(), all, page);
        }
        return table;
    }

    public EditionReading getReading() {
        if (reading == null) {
            reading = EditionReading.of(this::zip, Window.of(claim, page), telling, InWords.locale());
        }
        return reading;
    }

    /** Whether its files tell question and summary; those of an edition from before they did do not. */
    public boolean isTelling() {
        return isReadable()
                && (isRows() ? EditionReading.isTelling(zip()) : getReading().telling());
    }

    private InputStream zip() {
        return listing.file(new ReportId(edition.getReport()), edition.getNumber(), EditionReading.FILE);
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
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

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }
}
