package org.vouch.web.statement;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.EvidenceLine;

/** The rows of a form of a statement, read from what was typed; a row in which nothing was typed is none. */
final class TypedRows {

    private final PanelCheck check;

    TypedRows(PanelCheck check) {
        this.check = check;
    }

    List<BearsOn> bearings(List<BearingForm> typed) {
        return rows(typed.size(), row -> {
            BearingForm bearing = typed.get(row);
            ClaimId claim = bearing.getClaim() == null ? null : new ClaimId(bearing.getClaim());
            boolean empty = claim == null && bearing.getWords() == null;
            String field = "bearings:" + row + ":stance";
            return empty ? null : check.at(field, () -> new BearsOn(claim, bearing.getWords(), bearing.getStance()));
        });
    }

    List<CaveatLine> caveats(List<CaveatForm> typed) {
        return rows(typed.size(), row -> {
            CaveatForm caveat = typed.get(row);
            boolean empty = caveat.getWords() == null;
            String field = "caveats:" + row + (caveat.getUtterer() == null ? ":utterer" : ":words");
            return empty ? null : check.at(field, () -> line(caveat));
        });
    }

    List<EvidenceLine> evidence(List<EvidenceForm> typed) {
        return rows(typed.size(), row -> {
            EvidenceForm item = typed.get(row);
            boolean empty = item.getDescription() == null;
            return empty ? null : check.at("evidence:" + row + ":description", () -> line(item));
        });
    }

    private static CaveatLine line(CaveatForm caveat) {
        return new CaveatLine(id(caveat.getUtterer()), caveat.getWords(), citation(caveat.getCitation()));
    }

    private static EvidenceLine line(EvidenceForm item) {
        return new EvidenceLine(
                item.getKind(),
                item.getDescription(),
                id(item.getIssuer()),
                item.getState(),
                id(item.getChecker()),
                citation(item.getCitation()));
    }

    private static CitationId citation(Long number) {
        return number == null ? null : new CitationId(number);
    }

    static SourceId id(SourceHint hint) {
        return hint == null ? null : hint.id();
    }

    static <T> List<T> rows(int count, IntFunction<T> row) {
        return IntStream.range(0, count).mapToObj(row).filter(Objects::nonNull).toList();
    }
}
