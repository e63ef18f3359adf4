package org.vouch.domain.report.contents;

import java.util.List;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.RenderedRows;

/**
 * All that an edition holds, read once at its release; every file of it is rendered from this and nothing else.
 *
 * @param rows the bytes of its CSV
 * @param origins of its claims, in their order
 * @param findings of the house rules, with who let them pass
 * @param language the language that files are written in which are read by people: {@code en} or {@code de}
 */
public record EditionContents(
        EditionHead head,
        RenderedRows rows,
        Recorded recorded,
        Involved involved,
        List<ReckonedClaim> origins,
        List<JudgedFinding> findings,
        String language) {

    public EditionContents {
        origins = List.copyOf(origins);
        findings = List.copyOf(findings);
    }

    /** Tells what is recorded of these claims from what is recorded of them at any other time. */
    public String digest() {
        return ContentsDigest.of(this);
    }
}
