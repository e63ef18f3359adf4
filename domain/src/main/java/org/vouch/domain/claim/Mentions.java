package org.vouch.domain.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.StatementId;

/** The sources and the statement that a command speaks of, which have to be there still. */
record Mentions(Set<SourceId> sources, StatementId basis) {

    static Mentions of(RecordStatement command) {
        List<Attribution> attributions = List.of(command.passage().attribution());
        return of(attributions, command.said().basis(), command.caveats(), command.evidence());
    }

    static Mentions of(AddCitation command) {
        List<Attribution> attributions = List.of(command.passage().attribution());
        return of(attributions, BasisOf.notStated(), command.caveats(), command.evidence());
    }

    static Mentions of(ReviseStatement command) {
        return of(command.attributions().values(), command.said().basis(), command.caveats(), command.evidence());
    }

    private static Mentions of(
            Collection<Attribution> attributions,
            BasisOf basis,
            List<CaveatLine> caveats,
            List<EvidenceLine> evidence) {
        Set<SourceId> sources = new LinkedHashSet<>();
        attributions.forEach(a -> a.hops().stream().map(HopLine::source).forEach(sources::add));
        sources.add(basis.source());
        caveats.forEach(caveat -> sources.add(caveat.utterer()));
        evidence.forEach(item -> sources.add(item.issuer()));
        evidence.forEach(item -> sources.add(item.checker()));
        sources.removeIf(Objects::isNull);
        return new Mentions(sources, basis.statement());
    }
}
