package org.vouch.web.corroboration;

import java.util.List;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Svg;

/** The picture of where a claim comes from, across and down, and the list that says the same. */
public final class GraphView {

    private static final int MOST_NODES = 40;

    private final AttributionGraph graph;
    private final AttributionGraph folded;
    private final GraphWords words;
    private final Reckoning asserted;
    private final String base;

    GraphView(AttributionGraph graph, Reckoning asserted, OriginWords words, String base) {
        this.graph = graph;
        this.asserted = asserted;
        this.words = new GraphWords(words);
        this.base = base;
        folded = graph.folded(MOST_NODES);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !graph.nodes().isEmpty();
    }

    /** From left to right, as markup. */
    public String getAcross() {
        return Svg.inPage(picture(true), "graph-across");
    }

    /** From top to bottom, as markup. */
    public String getDown() {
        return Svg.inPage(picture(false), "graph-down");
    }

    /** Whether nobody's independence is established, so that only one of the possible origins is certain to be one. */
    public boolean isOpenThroughout() {
        return asserted.possible() > 1 && asserted.roots().stream().noneMatch(Origin::isEstablished);
    }

    /** Whether some nodes stand for several. */
    public boolean isFolded() {
        return folded.nodes().size() < graph.nodes().size();
    }

    /** Whether there is a circle of reporting in it. */
    public boolean isCircular() {
        return graph.nodes().stream().anyMatch(node -> !node.steps().isEmpty());
    }

    /** Every source, none folded. */
    public List<GraphRow> getRows() {
        return new GraphRows(graph, words, base).all();
    }

    Picture picture(boolean across) {
        GraphPlan plan = GraphPlan.of(folded, words, across);
        return new GraphPicture(plan, words, base).drawn(title(), words.said("how-to-read"));
    }

    private String title() {
        return words.said(
                asserted.outlets() == 0 ? "summary.none" : "summary",
                asserted.outlets(),
                asserted.paths(),
                asserted.origins(),
                asserted.possible());
    }
}
