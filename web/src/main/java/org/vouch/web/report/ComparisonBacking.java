package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.EditionComparing;
import org.vouch.domain.report.EditionComparison;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.RowChange;
import org.vouch.domain.report.RowDifference;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** Two editions of a report beside each other; the latest and the one before it where the address names none. */
@Named
@RequestScoped
public class ComparisonBacking {

    private static final int ROWS = 50;

    @Inject
    private EditionListing listing;

    @Inject
    private EditionComparing comparing;

    private long report;
    private Integer from;
    private Integer to;
    private boolean all;
    private List<EditionRow> editions;
    private EditionComparison comparison;
    private Page<RowDifference> page;

    public void load() {
        ReportId id = new ReportId(report);
        editions = listing.of(id).stream()
                .sorted(Comparator.comparingInt(EditionRow::number))
                .toList();
        if (editions.isEmpty()) {
            throw new NotFound("report", report);
        }
        to = to == null ? editions.get(editions.size() - 1).number() : to;
        from = from == null ? Math.max(to - 1, 1) : from;
        comparison = comparing.of(id, from, to);
        page = page(all ? comparison.rows() : comparison.changed(), new Asked(Faces.getRequest()).page(ROWS, false));
    }

    private static Page<RowDifference> page(List<RowDifference> rows, PageRequest asked) {
        return new Page<>(rows.stream().skip(asked.offset()).limit(asked.size()).toList(), rows.size(), asked);
    }

    public EditionRow edition(int number) {
        return editions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", number));
    }

    public long count(String change) {
        return comparison.count(RowChange.valueOf(change));
    }

    /** Where the two are as a file; the choices of a form come after it. */
    public String getFile() {
        return "/reports/compare.csv?report=" + report + "&from=" + from + "&to=" + to;
    }

    public RowChange[] getChanges() {
        return RowChange.values();
    }

    public EditionComparison getComparison() {
        return comparison;
    }

    public Page<RowDifference> getPage() {
        return page;
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    public long getReport() {
        return report;
    }

    public void setReport(long report) {
        this.report = report;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
