package org.vouch.domain.report;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.profile.UsedProfile;

/** Reads editions as they were frozen. */
public interface EditionListing {

    /** A report's editions, the latest first. */
    List<EditionRow> of(ReportId report);

    /** Of all reports the one that was released last; none before the first release. */
    Optional<LatestEdition> latest();

    Optional<EditionRow> find(ReportId report, int number);

    /**
     * The bytes of its CSV as they were frozen, read from the database as they are asked for.
     *
     * @throws org.vouch.domain.shared.NotFound if the report has no such edition
     */
    InputStream csv(ReportId report, int number);

    /** The profile of columns that it was also released with, as it was then. */
    Optional<UsedProfile> profile(ReportId report, int number);

    /** The files that were frozen beside the CSV, by name; none for an edition from before there were any. */
    List<FileRow> files(ReportId report, int number);

    /**
     * The bytes of such a file as they were frozen, read from the database as they are asked for.
     *
     * @throws org.vouch.domain.shared.NotFound if the edition has no file of that name
     */
    InputStream file(ReportId report, int number, String name);
}
