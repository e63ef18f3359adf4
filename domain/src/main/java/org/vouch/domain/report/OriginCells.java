package org.vouch.domain.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * The columns of origins for the rows of one claim. Outlets, paths and origins are those of the side the row's statement
 * takes; its origin is where its own lines end, and where they are lost that is said in so many words.
 */
final class OriginCells {

    private static final String LOST = "lineage unknown";

    private final Corroboration corroboration;
    private final Map<SourceId, String> names;
    private final String overruled;
    private final Map<Stance, Reckoning> sides = new EnumMap<>(Stance.class);

    /** @param names what the sources of the graph are called, and perhaps others */
    OriginCells(ClaimGraph graph, Map<SourceId, String> names, List<FindingRow> findings) {
        this.corroboration = new Corroboration(graph);
        this.names = names;
        this.overruled = JoinedValues.of(
                findings.stream()
                        .filter(FindingRow::counts)
                        .map(OriginCells::words)
                        .toList(),
                Column.JOINED_BY);
    }

    /** A row without a stance, whose statement no longer bears on the claim, stays as it is. */
    ExportRow fill(ExportRow row) {
        if (row.cell(Column.STANCE).isEmpty()) {
            return row;
        }
        Stance stance = stance(row.cell(Column.STANCE));
        Reckoning side = sides.computeIfAbsent(stance, corroboration::of);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.putAll(row.cells());
        cells.put(Column.ORIGIN, origin(stance, row.cell(Column.STATEMENT_ID)));
        cells.put(Column.OUTLETS, Integer.toString(side.outlets()));
        cells.put(Column.PATHS, Integer.toString(side.paths()));
        cells.put(Column.ORIGINS, Integer.toString(side.origins()));
        cells.put(Column.ORIGINS_POSSIBLE, Integer.toString(side.possible()));
        cells.put(Column.OVERRULED, joined(row.cell(Column.OVERRULED), overruled));
        return new ExportRow(cells);
    }

    private static String joined(String... values) {
        return Stream.of(values).filter(value -> !value.isEmpty()).collect(Collectors.joining(Column.JOINED_BY));
    }

    private String origin(Stance stance, String statement) {
        List<SourceId> ends = corroboration.ends(stance, new StatementId(Long.parseLong(statement.substring(1))));
        return ends.isEmpty()
                ? LOST
                : JoinedValues.of(ends.stream().map(names::get).toList(), Column.JOINED_BY);
    }

    /** "found apart: A, B (R. Brandt: the reason)". */
    private static String words(FindingRow finding) {
        String sources = Stream.of(finding.one(), finding.other())
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        return "found " + finding.found().kind().name().toLowerCase(Locale.ROOT) + ": " + sources + " ("
                + finding.foundBy() + ": " + finding.reason() + ")";
    }

    private static Stance stance(String words) {
        return Stance.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
