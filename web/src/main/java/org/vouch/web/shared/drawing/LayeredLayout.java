package org.vouch.web.shared.drawing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
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

    private static final double AROUND = 18;
    private static final double TITLE_GAP = 8;

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
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        return ElkPlaces.read(root, boxes, frames, arrows);
    }

    private void options() {
        root.setProperty(LayeredOptions.DIRECTION, plan.across() ? Direction.RIGHT : Direction.DOWN);
        root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
        spacing(root);
    }

    private void spacing(ElkNode node) {
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, plan.across() ? 22.0 : 14.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, plan.across() ? 26.0 : 22.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
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
        node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(frame.titleWidth(), 0));
        spacing(node);
        frames.add(node);
    }

    private void box(Plan.Box box) {
        ElkNode node = ElkGraphUtil.createNode(box.frame() < 0 ? root : frames.get(box.frame()));
        node.setDimensions(box.width(), box.height());
        if (box.first()) {
            node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        }
        boxes.add(node);
    }

    private void arrow(Plan.Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(boxes.get(arrow.from()), boxes.get(arrow.to()));
        if (arrow.labelWidth() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setDimensions(arrow.labelWidth(), arrow.labelHeight());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
        }
        arrows.add(edge);
    }
}
