package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** What a graph comes to as lines of words, in a fixed order. */
final class ReckoningWords {

    private final Map<SourceId, String> names;

    ReckoningWords(Map<SourceId, String> names) {
        this.names = names;
    }

    List<String> of(ClaimGraph graph) {
        List<String> lines = new ArrayList<>();
        Corroboration corroboration = new Corroboration(graph);
        for (Stance stance : Stance.values()) {
            Reckoning side = corroboration.of(stance);
            if (side.outlets() > 0) {
                lines.add(lower(stance) + ": outlets " + side.outlets() + ", paths " + side.paths() + ", origins "
                        + side.origins() + ", possible " + side.possible());
                side.roots()
                        .forEach(origin -> lines.add("origin: "
                                + origin.sources().stream().map(names::get).collect(Collectors.joining(", ")) + " ("
                                + lower(origin.standing()) + ")"));
                side.collapses().forEach(collapse -> lines.add(words(collapse)));
                side.circles()
                        .forEach(circle -> lines.add("circle: "
                                + circle.steps().stream().map(names::get).collect(Collectors.joining(" > "))));
                side.unknown()
                        .forEach(lost -> lines.add(
                                "lineage unknown: " + names.get(lost.source()) + " (" + lower(lost.place()) + ")"));
            }
        }
        corroboration.earlier().stream().map(StatementId::value).sorted().forEach(id -> lines.add("earlier: s" + id));
        return lines;
    }

    private String words(Collapse collapse) {
        String reason = collapse.tie() == null ? lower(collapse.reason()) : lower(collapse.tie());
        String by = collapse.statements().isEmpty()
                ? ""
                : collapse.statements().stream()
                        .map(id -> "s" + id.value())
                        .collect(Collectors.joining(" ", " (", ")"));
        return "because: " + names.get(collapse.from()) + " " + reason + " " + names.get(collapse.into()) + by;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
