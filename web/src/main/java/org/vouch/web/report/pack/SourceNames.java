package org.vouch.web.report.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.statement.Cited;
import org.vouch.domain.statement.SourcingLine;

/** What the sources of an edition were called, and the chains they stand in. */
public final class SourceNames {

    private final Map<Long, SourceEntry> sources = new HashMap<>();
    private final Map<Long, List<SourceEntry>> chains = new HashMap<>();

    public SourceNames(EditionContents contents) {
        this(contents.involved().sources(), contents.recorded().hops());
    }

    public SourceNames(List<SourceEntry> involved, List<HopEntry> hops) {
        involved.forEach(source -> sources.put(source.id(), source));
        hops.stream()
                .sorted(Comparator.comparingInt(HopEntry::position))
                .forEach(hop -> chains.computeIfAbsent(hop.citation(), id -> new ArrayList<>())
                        .add(sources.get(hop.source())));
    }

    /** Nothing for nobody. */
    public String of(Long source) {
        return source == null ? null : sources.get(source).name();
    }

    public SourceEntry source(long source) {
        return sources.get(source);
    }

    /** From publisher to holder. */
    public List<String> chain(long citation) {
        return hops(citation).stream().map(SourceEntry::name).toList();
    }

    /** As an editor would print it. */
    public String sourcingLine(long citation, Locale language) {
        return SourcingLine.of(
                hops(citation).stream()
                        .map(hop -> new Cited(hop.name(), hop.kind(), hop.country()))
                        .toList(),
                language);
    }

    private List<SourceEntry> hops(long citation) {
        return chains.getOrDefault(citation, List.of());
    }
}
