package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ChooseStatements;
import org.vouch.domain.report.DropItem;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.MoveItem;
import org.vouch.domain.report.MoveStatement;
import org.vouch.domain.report.PutBackItem;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.WriteNote;
import org.vouch.web.shared.Notes;

/** Compiling on a report's page: order, notes and chosen statements, with one step back. */
@Named
@ViewScoped
public class CompileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    private Long noting;
    private Long choosing;
    private String note;
    private Long draggedClaim;
    private Integer draggedTo;
    private UndoStep undo;

    /** The page of a report, after something was done. */
    static String page(long id) {
        return "/report?faces-redirect=true&id=" + id;
    }

    public void load() {
        page.getReport().items().stream()
                .filter(item -> noting != null && item.claim() == noting)
                .forEach(item -> note = item.note());
    }

    public void move(long claim, int place) {
        int before = compilation.move(new MoveItem(page.getReport().id(), version(), claim, place));
        undo = UndoStep.ofMove(claim, before);
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
        if (step.dropped() == null) {
            compilation.move(new MoveItem(page.getReport().id(), version(), step.claim(), step.place()));
        } else {
            compilation.putBack(new PutBackItem(page.getReport().id(), version(), step.dropped()));
        }
        page.load();
    }

    public void moveStatement(long claim, long statement, int place) {
        compilation.moveStatement(new MoveStatement(page.getReport().id(), version(), claim, statement, place));
        page.load();
    }

    public String writeNote() {
        compilation.writeNote(new WriteNote(page.getReport().id(), version(), noting, note));
        return item(noting);
    }

    public String choose() {
        String[] ticked = Faces.getRequestParameterValues("statement");
        List<Long> chosen = ticked == null
                ? List.of()
                : Arrays.stream(ticked).map(Long::valueOf).toList();
        return choose(chosen);
    }

    public String chooseAll() {
        return choose(page.getReport().items().stream()
                .filter(item -> item.claim() == choosing)
                .map(ItemDetails::statements)
                .flatMap(List::stream)
                .map(ItemStatement::id)
                .toList());
    }

    private String choose(List<Long> statements) {
        compilation.choose(new ChooseStatements(page.getReport().id(), version(), choosing, statements));
        Notes.said("report.chosen", "c" + choosing, statements.size());
        return item(choosing);
    }

    private String item(long claim) {
        return page(page.getId()) + "&at=" + claim;
    }

    private long version() {
        return page.getReport().version();
    }

    public UndoStep getUndo() {
        return undo;
    }

    public Long getNoting() {
        return noting;
    }

    public void setNoting(Long noting) {
        this.noting = noting;
    }

    public Long getChoosing() {
        return choosing;
    }

    public void setChoosing(Long choosing) {
        this.choosing = choosing;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
