package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** The file a report would be released with now; what is looked at before a release is what the release freezes. */
@ApplicationScoped
@Transactional
public class ReportPreview {

    private final ReportRows rows;
    private final Editions editions;
    private final CsvRendering rendering;
    private final Clock clock;
    private final AsOf asOf;

    @Inject
    public ReportPreview(ReportRows rows, Editions editions, CsvRendering rendering, Clock clock, AsOf asOf) {
        this.rows = rows;
        this.editions = editions;
        this.rendering = rendering;
        this.clock = clock;
        this.asOf = asOf;
    }

    protected ReportPreview() {
        this(null, null, null, null, null);
    }

    @Requires(Right.LOOK)
    public RenderedRows of(ReportId report) {
        int next = editions.latest(report) + 1;
        List<ExportRow> now = rows.of(report, next, LocalDate.ofInstant(asOf.orNow(clock), ZoneOffset.UTC));
        return new RenderedRows(next, now.size(), rendering.render(now), rendering.by());
    }
}
