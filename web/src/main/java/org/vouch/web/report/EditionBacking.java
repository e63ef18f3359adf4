package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.shared.NotFound;

/** An edition as it was frozen, with its files and its neighbours; read again where a form on its page was not filled in. */
@Named
@ViewScoped
public class EditionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditionListing listing;

    private long report;
    private int number;
    private transient List<EditionRow> editions;
    private transient EditionRow edition;
    private transient List<FileRow> files;

    public void load() {
        ReportId id = new ReportId(report);
        edition = listing.find(id, number).orElseThrow(() -> new NotFound("edition", number));
        editions = listing.of(id).stream()
                .sorted(Comparator.comparingInt(EditionRow::number))
                .toList();
        files = listing.files(id, number);
    }

    public String getFile() {
        return "/reports/" + report + "/editions/" + number;
    }

    public String fileAt(FileRow file) {
        return getFile() + AskedProfiles.placeOf(file);
    }

    public CsvChoices.Separator[] getSeparators() {
        return CsvChoices.Separator.values();
    }

    /** The digits of a hash in eights, so that two can be compared by eye. */
    public String inEights(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** Frozen beside the CSV; none in an edition from before there were any. */
    public List<FileRow> getFiles() {
        again();
        return files;
    }

    /** Which files it was released without, and why, a sentence each. */
    public List<String> getMissing() {
        return new MissingFiles(getEdition().rows(), getFiles()).told();
    }

    /** The number of the edition in force. */
    public int getLatest() {
        return getEditions().get(getEditions().size() - 1).number();
    }

    /** The one before it; of the first, itself beside the next. */
    public int getComparedFrom() {
        return number == 1 ? 1 : number - 1;
    }

    public int getComparedTo() {
        return number == 1 ? 2 : number;
    }

    public List<EditionRow> getEditions() {
        again();
        return editions;
    }

    public EditionRow getEdition() {
        again();
        return edition;
    }

    private void again() {
        if (edition == null && report > 0) {
            load();
        }
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
}
