package org.vouch.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Reads reports for pages. */
public interface ReportListing {

    /** Sorted by {@code title}, {@code state}, {@code drafter} or {@code changed}; the last changed first otherwise. */
    Page<ReportRow> page(ReportFilter filter, PageRequest asked);

    /** How many there are in each state under the other conditions of the filter; states with none are 0. */
    Map<ReportState, Long> counts(ReportFilter filter);

    Optional<ReportDetails> find(ReportId id);

    /** The drafts that a claim can be added to, the last changed first. */
    List<ReportRow> drafts();

    /** All there are, by title. */
    List<ReportTitle> titles();
}
