package org.vouch.web.report;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReportId;

/**
 * How an edition stands today: what its files, which never change, cannot say themselves. Whoever fetches one by its address is
 * told by the name to save it under and by links (RFC 8288): to its page, and to the version that took its place (RFC 5829).
 *
 * @param latest the number of the report's latest edition
 */
record EditionStanding(ReportId report, EditionRow edition, int latest) {

    /** For the name of a file: nothing while the edition is in force. */
    String suffix() {
        if (edition.withdrawn()) {
            return "-withdrawn";
        }
        return edition.superseded() ? "-superseded" : "";
    }

    List<String> links(String root) {
        Stream<String> page = Stream.of(link(root, edition.number(), "describedby"));
        return edition.superseded()
                ? Stream.concat(page, Stream.of(link(root, latest, "latest-version")))
                        .toList()
                : page.toList();
    }

    private String link(String root, int number, String relation) {
        return "<" + root + "/edition?report=" + report.value() + "&number=" + number + ">; rel=\"" + relation + '"';
    }
}
