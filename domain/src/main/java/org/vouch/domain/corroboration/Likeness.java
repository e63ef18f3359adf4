package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.corroboration.AttributionNode.Part;

/** What makes two nodes alike enough to be drawn as one. */
final class Likeness {

    /** From the finest to the coarsest. */
    enum Level {
        /** They have the same before and after them, and are of the same origin. */
        SAME_WAYS_AND_ORIGIN,
        /** They have the same before and after them, and their origins stand on the same. */
        SAME_WAYS,
        /** They are of the same origin. */
        SAME_ORIGIN,
        /** Their origins stand on the same. */
        SAME_STANDING
    }

    private final AttributionGraph graph;
    private final Level level;
    private final Map<Integer, AttributionFrame> frames = new HashMap<>();
    private final Map<Integer, Set<Object>> before = new HashMap<>();
    private final Map<Integer, Set<Object>> after = new HashMap<>();

    Likeness(AttributionGraph graph, Level level) {
        this.graph = graph;
        this.level = level;
        graph.frames().forEach(frame -> frame.nodes().forEach(node -> frames.put(node, frame)));
        graph.edges().forEach(edge -> {
            after.computeIfAbsent(edge.from(), key -> new HashSet<>()).add(end(edge.to()));
            before.computeIfAbsent(edge.to(), key -> new HashSet<>()).add(edge.from());
        });
    }

    /** Equal for nodes that are alike. */
    Object of(int index) {
        AttributionNode node = graph.nodes().get(index);
        if (!node.steps().isEmpty() && level != Level.SAME_STANDING) {
            return index;
        }
        List<Object> traits = new ArrayList<>(List.of(node.part(), node.lost(), node.publishes()));
        traits.add(node.side());
        AttributionFrame frame = frames.get(index);
        boolean byOrigin = level == Level.SAME_WAYS_AND_ORIGIN || level == Level.SAME_ORIGIN;
        traits.add(frame == null ? null : byOrigin ? graph.frames().indexOf(frame) : standing(frame));
        if (level == Level.SAME_WAYS_AND_ORIGIN || level == Level.SAME_WAYS) {
            traits.add(before.get(index));
            traits.add(after.get(index));
        }
        return traits;
    }

    /** What belongs to one node alone makes no difference. */
    private Object end(int index) {
        Part part = graph.nodes().get(index).part();
        return part == Part.NOTHING_NAMED || part == Part.EVIDENCE ? part : index;
    }

    private static Object standing(AttributionFrame frame) {
        return List.of(frame.established(), frame.origins().get(0).standing());
    }
}
