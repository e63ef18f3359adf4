package org.vouch.domain.claim;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.EvidenceLine;

/** Caveats and evidence bound to the citation they were recorded with. */
final class Carried {

    private Carried() {}

    static List<CaveatLine> by(CitationId citation, List<CaveatLine> caveats) {
        return caveats.stream()
                .map(c -> new CaveatLine(c.utterer(), c.text(), citation))
                .toList();
    }

    static List<EvidenceLine> shownBy(CitationId citation, List<EvidenceLine> evidence) {
        return evidence.stream()
                .map(e -> new EvidenceLine(e.kind(), e.description(), e.issuer(), e.state(), e.checker(), citation))
                .toList();
    }

    static <T> List<T> together(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
