package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * @param version the claim's when the form was opened
 * @param matters what it is about, for grades that are limited to a matter
 * @param accused whom it accuses of something
 */
public record ReviseClaim(
        ClaimId id, long version, String text, String note, List<String> matters, List<SourceId> accused) {}
