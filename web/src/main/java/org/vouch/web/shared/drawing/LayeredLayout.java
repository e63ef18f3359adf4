package org.vouch.web.shared.drawing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays a plan out in layers, after Sugiyama, by Eclipse ELK: the same plan comes to stand the same, always. */
public final class LayeredLayout {

    private static final double EDGE = 2;
    private static final double AROUND = 18;
    private static final double TITLE_GAP = 8;
    private static final String ANY = "A label without words would not be placed.";

    static {
        // ELK copies the values of options only if it knows their types, which this makes known.
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final Plan plan;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> frames = new ArrayList<>();
    private final List<ElkNode> boxes = new ArrayList<>();
    private final List<ElkEdge> arrows = new ArrayList<>();

    private LayeredLayout(Plan plan) {
        this.plan = plan;
    }

    public static Placement of(Plan plan) {
        return new LayeredLayout(plan).placed();
    }

    private Placement placed() {
        options();
        plan.frames().forEach(this::frame);
        plan.boxes().forEach(this::box);
        plan.arrows().forEach(this::arrow);
        if (!plan.across()) {
            oneBelowTheOther();
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return below(ElkPlaces.read(root, boxes, frames, arrows));
    }

    private void options() {
        root.setProperty(LayeredOptions.DIRECTION, plan.across() ? Direction.RIGHT : Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(EDGE));
        if (plan.across()) {
            root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        } else {
            root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        }
        common(root);
    }

    private void common(ElkNode node) {
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        double near = plan.across() ? 12 : 8;
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, plan.across() ? 22.0 : 12.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, plan.across() ? 26.0 : 20.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, near);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, near);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, near);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, near / 3);
        node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 22.0);
    }

    /** The title stands on the upper line of the frame from left to right, at its foot from top to bottom. */
    private void frame(Plan.Frame frame) {
        ElkNode node = ElkGraphUtil.createNode(root);
        double side = plan.across() ? AROUND : 12;
        double top = plan.across() ? frame.titleHeight() + TITLE_GAP : 14;
        double foot = plan.across() ? AROUND : frame.titleHeight() + 2 * TITLE_GAP;
        node.setProperty(LayeredOptions.PADDING, new ElkPadding(top, side, foot, side));
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
        // From top to bottom ELK takes the one for the other.
        KVector least = plan.across() ? new KVector(frame.titleWidth(), 0) : new KVector(0, frame.titleWidth());
        node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, least);
        common(node);
        frames.add(node);
    }

    private void box(Plan.Box box) {
        if (isApart(box)) {
            boxes.add(null);
            return;
        }
        ElkNode node = ElkGraphUtil.createNode(box.frame() < 0 ? root : frames.get(box.frame()));
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.ALIGNMENT, plan.across() ? Alignment.LEFT : Alignment.TOP);
        if (box.place() == Plan.Place.FIRST) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        }
        boxes.add(node);
    }

    /** Frames side by side would need more room than a narrow page has; edges that nobody sees keep them in order. */
    private void oneBelowTheOther() {
        for (int frame = 1; frame < frames.size(); frame++) {
            ElkGraphUtil.createSimpleEdge(frames.get(frame - 1), frames.get(frame));
        }
    }

    /** Puts the boxes that stand apart one under the other, below all else. */
    private Placement below(Placement laid) {
        List<Area> all = new ArrayList<>(laid.boxes());
        double width = laid.width();
        double height = laid.height();
        for (int box = 0; box < all.size(); box++) {
            if (all.get(box) == null) {
                Plan.Box apart = plan.boxes().get(box);
                all.set(box, new Area(EDGE, height + AROUND, apart.width(), apart.height()));
                width = Math.max(width, apart.width() + 2 * EDGE);
                height += AROUND + apart.height();
            }
        }
        return new Placement(all, laid.frames(), laid.routes(), laid.labels(), width, height);
    }

    private boolean isApart(Plan.Box box) {
        return !plan.across() && box.place() == Plan.Place.APART;
    }

    private void arrow(Plan.Arrow arrow) {
        if (isApart(plan.boxes().get(arrow.to()))) {
            arrows.add(null);
            return;
        }
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(boxes.get(arrow.from()), boxes.get(arrow.to()));
        if (arrow.labelWidth() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText(ANY);
            label.setDimensions(arrow.labelWidth(), arrow.labelHeight());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        }
        arrows.add(edge);
    }
}
