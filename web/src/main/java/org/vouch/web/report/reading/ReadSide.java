package org.vouch.web.report.reading;

import java.util.List;
import org.vouch.domain.claim.Stance;

/**
 * What one side of a claim rests on.
 *
 * @param roots its origins, a sentence each, and {@code reasons} why there are not more
 */
public record ReadSide(
        Stance stance, int outlets, int paths, int origins, int possible, List<String> roots, List<String> reasons) {}
