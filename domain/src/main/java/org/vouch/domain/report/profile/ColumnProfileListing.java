package org.vouch.domain.report.profile;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.ReportTitle;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Reads the profiles of columns. */
public interface ColumnProfileListing {

    /** @param words in the name, the purpose or the names of columns; empty for all */
    Page<ColumnProfileRow> page(String words, PageRequest asked);

    /** To choose from, by name. */
    List<NamedProfile> all();

    Optional<ColumnProfileRow> find(ColumnProfileId id);

    /** The reports that name it for their next edition, by title. */
    List<ReportTitle> drafts(ColumnProfileId id);
}
