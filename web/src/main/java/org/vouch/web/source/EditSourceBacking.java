package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** The form of a source: adds one after those alike were shown, or changes one and settles two savings at once. */
@Named
@ViewScoped
public class EditSourceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RevisedSource revised;

    @Inject
    private NewSource added;

    private Long id;
    private String name;
    private boolean fresh;
    private Editing<SourceForm> editing;
    private final SeenNear seen = new SeenNear();

    public void load() {
        fresh = id == null;
        editing = Editing.of(fresh ? SourceForm.empty(name) : revised.read(new SourceId(id)));
    }

    public void save() {
        new SourceFormReading(editing.getForm()).content().ifPresent(fresh ? this::register : this::revise);
    }

    public void settle() {
        editing.settle();
        save();
    }

    private void register(SourceContent content) {
        added.add(content, seen).ifPresent(source -> leave(source, "source.said.added", content));
    }

    /** Deleted meanwhile, what was typed may become a new source; with somebody it is tied to gone, the line has to go. */
    private void revise(SourceContent content) {
        SourceId source = new SourceId(id);
        try {
            if (revised.revise(source, content, editing)) {
                leave(source, "source.said.changed", content);
            }
        } catch (NotFound e) {
            if (!revised.isGone(source)) {
                throw e;
            }
            Notes.refused("source.edit.deleted-meanwhile", editing.getOpened().getName());
            fresh = true;
        }
    }

    private static void leave(SourceId to, String key, SourceContent content) {
        Notes.said(key, content.name());
        Faces.redirect(Faces.getRequestContextPath() + "/source?id=" + to.value());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Editing<SourceForm> getEditing() {
        return editing;
    }

    /** Whether it becomes a new source: none was asked for, or it was deleted meanwhile. */
    public boolean isFresh() {
        return fresh;
    }

    public List<NearSource> getNear() {
        return seen.getNear();
    }
}
