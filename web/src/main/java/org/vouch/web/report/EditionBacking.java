package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.shared.NotFound;

/** An edition as it was frozen, read from its stored file. */
@Named
@RequestScoped
public class EditionBacking {

    @Inject
    private EditionListing listing;

    private long report;
    private int number;
    private boolean all;
    private List<EditionRow> editions;
    private EditionRow edition;
    private RowsTable table;

    public void load() {
        ReportId id = new ReportId(report);
        edition = listing.find(id, number).orElseThrow(() -> new NotFound("edition", number));
        editions = listing.of(id).stream()
                .sorted(Comparator.comparingInt(EditionRow::number))
                .toList();
        table = RowsTable.of(FrozenTable.of(listing.csv(id, number)), all);
    }

    public String getFile() {
        return "/reports/" + report + "/editions/" + number + ".csv";
    }

    /** The digits of the hash in eights, so that two can be compared by eye. */
    public String getHash() {
        return edition.csvSha256().replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** The number of the edition in force. */
    public int getLatest() {
        return editions.get(editions.size() - 1).number();
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    public EditionRow getEdition() {
        return edition;
    }

    public RowsTable getTable() {
        return table;
    }

    public long getReport() {
        return report;
    }

    public void setReport(long report) {
        this.report = report;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
