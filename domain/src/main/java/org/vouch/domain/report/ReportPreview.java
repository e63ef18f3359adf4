package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** To be closed by whoever asked. */
    @Requires(Right.LOOK)
    public RenderedRows of(ReportId report) {
        int next = editions.latest(report) + 1;
        AtomicInteger count = new AtomicInteger();
        FileBytes csv = FileBytes.written(bytes -> write(report, next, bytes, count));
        return new RenderedRows(next, count.get(), csv, rendering.by());
    }

    /** The SHA-256 of that file, which tells these rows from any others. */
    @Requires(Right.LOOK)
    public String digest(ReportId report) {
        return digest(report, editions.latest(report) + 1);
    }

    /** The same, as if this were the number of the coming edition. */
    @Requires(Right.LOOK)
    public String digest(ReportId report, int edition) {
        return FileBytes.digest(bytes -> write(report, edition, bytes, new AtomicInteger()));
    }

    private void write(ReportId report, int next, OutputStream bytes, AtomicInteger count) {
        try (CsvRendering.Rows csv = rendering.to(bytes)) {
            rows.each(report, next, LocalDate.ofInstant(asOf.orNow(clock), ZoneOffset.UTC), row -> {
                csv.accept(row);
                count.incrementAndGet();
            });
        }
    }
}
