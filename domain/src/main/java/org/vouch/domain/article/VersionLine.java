package org.vouch.domain.article;

import java.time.Instant;
import org.vouch.domain.shared.PartialDate;

/**
 * One version of an article, as it stands in the list of its versions.
 *
 * @param number from 1, in the order of capture
 * @param publishedOn null where it is not known
 * @param note what the outlet or the editor says of this version, or null
 * @param citations how many places in this version report a statement on record
 */
public record VersionLine(
        ArticleVersionId id,
        int number,
        VersionKind kind,
        PartialDate publishedOn,
        String note,
        Instant capturedAt,
        int citations) {}
