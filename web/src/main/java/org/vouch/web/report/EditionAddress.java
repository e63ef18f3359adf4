package org.vouch.web.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.report.ReportId;

/** Where a file of an edition stands: {@code /reports/7/editions/1.csv}. */
record EditionAddress(ReportId report, int number, String ending) {

    private static final Pattern WRITTEN = Pattern.compile("/reports/(\\d{1,18})/editions/(\\d{1,9})\\.(\\w+)");

    static Optional<EditionAddress> of(String path) {
        Matcher address = WRITTEN.matcher(path);
        return address.matches()
                ? Optional.of(new EditionAddress(
                        new ReportId(Long.parseLong(address.group(1))),
                        Integer.parseInt(address.group(2)),
                        address.group(3)))
                : Optional.empty();
    }

    /** The name in the edition: {@code report.xlsx}. */
    String inEdition() {
        return "report." + ending;
    }

    /** The name to save it under. */
    String toSave(String suffix) {
        return "vouch-report-" + report.value() + "-edition-" + number + suffix + "." + ending;
    }
}
