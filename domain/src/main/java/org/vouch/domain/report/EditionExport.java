package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Taking the file of an edition out of the house; the trail knows who did. */
@ApplicationScoped
@Transactional
public class EditionExport {

    private EditionListing editions;
    private Trail trail;

    protected EditionExport() {}

    @Inject
    public EditionExport(EditionListing editions, Trail trail) {
        this.editions = editions;
        this.trail = trail;
    }

    /**
     * The bytes as they were frozen.
     *
     * @throws NotFound if the report has no such edition
     */
    @Requires(Right.LOOK)
    public byte[] csv(ReportId report, int number) {
        EditionRow edition = editions.find(report, number).orElseThrow(() -> new NotFound("edition", number));
        trail.record(new Change(
                "report.exported",
                "report",
                report.value(),
                edition.title(),
                Map.of(),
                ReportTrail.known("edition", number, "sha256", edition.csvSha256())));
        return editions.csv(report, number);
    }
}
