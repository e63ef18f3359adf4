package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.DropItem;
import org.vouch.domain.report.MoveItem;
import org.vouch.domain.report.PutBackItem;
import org.vouch.domain.report.ReportCompilation;

/** The order of a report's claims: moved, dragged or dropped, with one step back. */
@Named
@ViewScoped
public class ItemOrderBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    private Long draggedClaim;
    private Integer draggedTo;
    private UndoStep undo;

    public void move(long claim, int place) {
        undo = UndoStep.ofMove(claim, movedFrom(claim, place));
        page.load();
    }

    public void dragged() {
        if (draggedClaim != null && draggedTo != null) {
            move(draggedClaim, draggedTo);
        }
    }

    public void drop(long claim) {
        undo = UndoStep.ofDrop(compilation.drop(new DropItem(page.getReport().id(), version(), claim)));
        page.load();
    }

    public void undo() {
        UndoStep step = undo;
        undo = null;
        if (step.isDrop()) {
            compilation.putBack(new PutBackItem(page.getReport().id(), version(), step.dropped()));
        } else {
            movedFrom(step.claim(), step.place());
        }
        page.load();
    }

    private int movedFrom(long claim, int place) {
        return compilation.move(new MoveItem(page.getReport().id(), version(), claim, place));
    }

    private long version() {
        return page.getReport().version();
    }

    public UndoStep getUndo() {
        return undo;
    }

    public Long getDraggedClaim() {
        return draggedClaim;
    }

    public void setDraggedClaim(Long draggedClaim) {
        this.draggedClaim = draggedClaim;
    }

    public Integer getDraggedTo() {
        return draggedTo;
    }

    public void setDraggedTo(Integer draggedTo) {
        this.draggedTo = draggedTo;
    }
}
