package org.vouch.domain.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** An attribution graph in words, to be compared: its edges, its frames, its circles. */
final class AttributionWords {

    private final AttributionGraph graph;
    private final Map<SourceId, String> names;

    AttributionWords(AttributionGraph graph, Map<SourceId, String> names) {
        this.graph = graph;
        this.names = names;
    }

    /** {@code dw cites nis (s1)}. */
    List<String> edges() {
        return graph.edges().stream()
                .map(edge -> name(edge.from()) + " " + lower(edge.way()) + " " + name(edge.to())
                        + edge.statements().stream()
                                .map(StatementId::toString)
                                .collect(Collectors.joining(" ", " (", ")"))
                        + (edge.circular() ? " circular" : "")
                        + (edge.parted() ? " parted" : ""))
                .map(line -> line.replace(" ()", ""))
                .sorted()
                .toList();
    }

    /** {@code asserts origin 1: nis, nis's evidence}. */
    List<String> frames() {
        return graph.frames().stream()
                .map(frame -> lower(frame.side()) + (frame.established() ? " origin " : " possible ") + frame.number()
                        + ": " + frame.nodes().stream().map(this::name).collect(Collectors.joining(", ")))
                .toList();
    }

    /** {@code a 1/2}. */
    List<String> steps() {
        return Stream.iterate(0, node -> node < graph.nodes().size(), node -> node + 1)
                .flatMap(node -> graph.nodes().get(node).steps().stream()
                        .map(step -> name(node) + " " + step.number() + "/" + step.last()))
                .sorted()
                .toList();
    }

    private String name(int index) {
        AttributionNode node = graph.nodes().get(index);
        String sources = node.sources().stream().map(names::get).collect(Collectors.joining("+"));
        return switch (node.part()) {
            case EVIDENCE -> "evidence of " + sources;
            case NOTHING_NAMED -> "nothing";
            case CREDITED -> "wires " + sources;
            default -> sources;
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
