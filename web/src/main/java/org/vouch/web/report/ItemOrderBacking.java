package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.DropItems;
import org.vouch.domain.report.MoveItems;
import org.vouch.domain.report.ReportCompilation;

/** The order of a report's claims: moved, dragged or dropped. */
@Named
@ViewScoped
public class ItemOrderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    private Long draggedClaim;
    private Long draggedSection;
    private Integer draggedTo;

    /** One place up or down; at an end of its section into the one before or after. */
    public void step(long claim, int by) {
        moved(ItemStep.of(page.getReport(), claim, by));
    }

    public void dragged() {
        if (draggedClaim != null && draggedTo != null) {
            moved(new ItemStep(draggedClaim, draggedSection, draggedTo));
        }
    }

    public void drop(long claim) {
        compilation.drop(new DropItems(page.getReport().id(), version(), List.of(claim)));
        page.load();
    }

    private void moved(ItemStep step) {
        compilation.move(
                new MoveItems(page.getReport().id(), version(), List.of(step.claim()), step.section(), step.place()));
        page.load();
    }

    private long version() {
        return page.getReport().version();
    }

    public Long getDraggedClaim() {
        return draggedClaim;
    }

    public void setDraggedClaim(Long draggedClaim) {
        this.draggedClaim = draggedClaim;
    }

    public Long getDraggedSection() {
        return draggedSection;
    }

    public void setDraggedSection(Long draggedSection) {
        this.draggedSection = draggedSection;
    }

    public Integer getDraggedTo() {
        return draggedTo;
    }

    public void setDraggedTo(Integer draggedTo) {
        this.draggedTo = draggedTo;
    }
}
