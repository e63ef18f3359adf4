package org.vouch.web.report.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.profile.ManyValues;

/** Choosing and ordering the columns of the profile whose form is open; nothing is kept by it. */
@Named
@RequestScoped
public class ColumnOrderBacking {

    @Inject
    private EditProfileBacking edit;

    private Column draggedColumn;
    private Integer draggedTo;

    public void take() {
        form().add(TickedColumns.asked());
    }

    public void moveTo(Column column, int place) {
        form().move(column, place);
    }

    public void drop(Column column) {
        form().drop(column);
    }

    public void dragged() {
        if (draggedColumn != null && draggedTo != null) {
            form().move(draggedColumn, draggedTo);
        }
    }

    /** Stays so where the form was refused. */
    public boolean isTicked(Column column) {
        return TickedColumns.asked().contains(column);
    }

    public List<ManyValues> getWays() {
        return List.of(ManyValues.values());
    }

    private ColumnProfileForm form() {
        return edit.getEditing().getForm();
    }

    public Column getDraggedColumn() {
        return draggedColumn;
    }

    public void setDraggedColumn(Column draggedColumn) {
        this.draggedColumn = draggedColumn;
    }

    public Integer getDraggedTo() {
        return draggedTo;
    }

    public void setDraggedTo(Integer draggedTo) {
        this.draggedTo = draggedTo;
    }
}
