package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Taking the file of an edition out of the house; the trail knows who did. */
@ApplicationScoped
@Transactional
public class EditionExport {

    private EditionListing editions;
    private ColumnProfileListing profiles;
    private Trail trail;

    protected EditionExport() {}

    @Inject
    public EditionExport(EditionListing editions, ColumnProfileListing profiles, Trail trail) {
        this.editions = editions;
        this.profiles = profiles;
        this.trail = trail;
    }

    /**
     * The bytes as they were frozen, from which a file of other choices is worked out; from their beginning each time they
     * are asked for.
     *
     * @param choices what the reader takes, which is put on record
     * @param profile by whose columns they take it; null for all
     * @throws NotFound if the report has no such edition
     * @throws ChangedMeanwhile if the profile is neither one as it is now nor the one the edition was released with
     */
    @Requires(Right.LOOK)
    public Supplier<InputStream> csv(ReportId report, int number, CsvChoices choices, UsedProfile profile) {
        EditionRow edition = editions.find(report, number).orElseThrow(() -> new NotFound("edition", number));
        if (profile != null && !isNow(profile) && !isReleased(report, number, profile)) {
            throw new ChangedMeanwhile();
        }
        record(report, edition, taken(edition, choices, profile));
        return () -> editions.csv(report, number);
    }

    private boolean isNow(UsedProfile profile) {
        return profiles.find(new ColumnProfileId(profile.id()))
                .map(ColumnProfileRow::used)
                .filter(profile::equals)
                .isPresent();
    }

    private boolean isReleased(ReportId report, int number, UsedProfile profile) {
        return editions.profile(report, number).filter(profile::equals).isPresent();
    }

    /**
     * The bytes of a file beside the CSV, as they were frozen.
     *
     * @throws NotFound if the report has no such edition
     * @throws EditionHasNoFile if it was released without one of that name
     */
    @Requires(Right.LOOK)
    public InputStream file(ReportId report, int number, String name) {
        EditionRow edition = editions.find(report, number).orElseThrow(() -> new NotFound("edition", number));
        FileRow file = editions.files(report, number).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EditionHasNoFile(number, name));
        record(report, edition, ReportTrail.known("edition", number, "file", name, "sha256", file.sha256()));
        return editions.file(report, number, name);
    }

    private void record(ReportId report, EditionRow edition, Map<String, Object> taken) {
        trail.recordTaking(new Change("report.exported", "report", report.value(), edition.title(), Map.of(), taken));
    }

    private static Map<String, Object> taken(EditionRow edition, CsvChoices choices, UsedProfile profile) {
        Map<String, Object> taken = ReportTrail.known(
                "edition",
                edition.number(),
                "sha256",
                edition.csvSha256(),
                "separator",
                choices.separator(),
                "byteOrderMark",
                choices.mark());
        taken.putAll(ReportTrail.by(profile));
        return taken;
    }
}
