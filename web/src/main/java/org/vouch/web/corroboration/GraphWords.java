package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.Reason;
import org.vouch.domain.source.SourceId;

/** What stands in the picture of a claim's origins, in the reader's language. */
final class GraphWords {

    private static final String KEY = "corroboration.graph.";
    private static final int NAMED_OF_MANY = 2;

    private final OriginWords words;

    GraphWords(OriginWords words) {
        this.words = words;
    }

    String said(String key, Object... arguments) {
        return words.said(KEY + key, arguments);
    }

    /** The name of a source, "12 holders", or what the node stands for. */
    String heading(AttributionNode node) {
        return switch (node.part()) {
            case EVIDENCE -> said("EVIDENCE");
            case NOTHING_NAMED -> said("NOTHING_NAMED");
            case CREDITED -> names(node.sources());
            default ->
                isMany(node)
                        ? said("many." + node.part(), node.sources().size())
                        : words.name(node.sources().get(0));
        };
    }

    /** What is told of a node besides its name, each a line. */
    List<String> notes(AttributionGraph graph, int index) {
        AttributionNode node = graph.nodes().get(index);
        List<String> notes = new ArrayList<>();
        if (isMany(node) && node.part() != Part.CREDITED && node.part() != Part.EVIDENCE) {
            notes.add(someNames(node.sources()));
        }
        if (node.part() == Part.HOLDER && node.side() != Stance.ASSERTS) {
            notes.add(words.stance(node.side()));
        }
        if (node.part() == Part.EVIDENCE) {
            notes.add(issued(graph, index));
        } else if (node.part() == Part.NOTHING_NAMED) {
            notes.add(said("would-settle"));
        } else if (node.lost()) {
            notes.add(words.text("shared.lineage-unknown"));
        } else if (node.part() == Part.RELAY || node.part() == Part.BASIS) {
            notes.add(said(node.part().name()));
        } else if (node.part() == Part.HOLDER && node.publishes()) {
            notes.add(said("publishes"));
        }
        node.steps().forEach(step -> notes.add(said("step", step.number(), step.last())));
        return notes;
    }

    /** What is told of wires to which no edge leads. */
    List<String> credited(AttributionGraph graph, int index) {
        String by = graph.edges().stream()
                .filter(edge -> edge.to() == index)
                .map(edge -> heading(graph.nodes().get(edge.from())))
                .collect(Collectors.joining(", "));
        List<String> notes = new ArrayList<>(List.of(said("credited-by", by)));
        notes.addAll(notes(graph, index));
        return notes;
    }

    /** "Origin 1: organ of Government of South Korea". */
    String title(AttributionFrame frame) {
        int many = frame.origins().size();
        int first = frame.number();
        String which = frame.established()
                ? said(many == 1 ? "origin" : "origins", first, first + many - 1)
                : said(many == 1 ? "possible" : "possibles", many);
        String side = frame.side() == Stance.ASSERTS ? "" : said("side." + frame.side()) + " ";
        return side + which + ": " + reason(frame);
    }

    /** What an edge says where it says more than that one cites the other; empty otherwise. */
    String way(AttributionEdge edge) {
        if (edge.parted()) {
            return said("parted");
        }
        boolean plain = edge.way() == AttributionEdge.Way.CITES || edge.way() == AttributionEdge.Way.IS_SILENT;
        return plain ? "" : said(edge.way().name());
    }

    /** What leads from one to the next, as a sentence says it. */
    String told(AttributionEdge edge) {
        return said("told." + edge.way()) + (edge.parted() ? " (" + said("parted") + ")" : "");
    }

    private String issued(AttributionGraph graph, int index) {
        AttributionNode node = graph.nodes().get(index);
        if (node.lost()) {
            return said("issuer-unknown");
        }
        boolean own = graph.edges().stream()
                .filter(edge -> edge.to() == index)
                .allMatch(edge -> graph.nodes().get(edge.from()).sources().equals(node.sources()));
        return own ? said("issued-itself") : said("issued", someNames(node.sources()));
    }

    private String reason(AttributionFrame frame) {
        List<Collapse> because = frame.because();
        String standing = said("standing." + frame.origins().get(0).standing());
        if (because.isEmpty()) {
            return standing;
        }
        if (because.stream().anyMatch(step -> step.reason() == Reason.OVERRULED)) {
            return said("joined");
        }
        List<SourceId> under = because.stream().map(Collapse::from).toList();
        List<String> tops = because.stream()
                .map(Collapse::into)
                .filter(body -> !under.contains(body))
                .distinct()
                .map(words::name)
                .toList();
        String body = tops.isEmpty() ? words.name(because.get(0).into()) : String.join(", ", tops);
        String tie = because.size() == 1 ? said("tie." + because.get(0).tie(), body) : said("tie", body);
        return frame.established() ? tie : tie + ", " + standing;
    }

    private String names(List<SourceId> sources) {
        return sources.stream().map(words::name).collect(Collectors.joining(", "));
    }

    private String someNames(List<SourceId> sources) {
        if (sources.size() <= NAMED_OF_MANY + 1) {
            return names(sources);
        }
        return said("and-more", names(sources.subList(0, NAMED_OF_MANY)), sources.size() - NAMED_OF_MANY);
    }

    private static boolean isMany(AttributionNode node) {
        return node.sources().size() > 1;
    }
}
