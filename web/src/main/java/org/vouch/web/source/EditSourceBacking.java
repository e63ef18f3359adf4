package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.NearSource;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.ReviseSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.user.DraftKeeping;
import org.vouch.web.shared.Notes;

/** The form of a source: adds one after those alike were shown, or changes one and settles two savings at once. */
@Named
@ViewScoped
public class EditSourceBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;
    private static final String DRAFT = "source";

    @Inject
    private SourceReading reading;

    @Inject
    private SourceFinder finder;

    @Inject
    private SourceCuration curation;

    @Inject
    private DraftKeeping drafts;

    private Long id;
    private String name;
    private SourceForm form;
    private transient SourceDetails opened;
    private transient SourceConflict conflict;
    private List<NearSource> near = List.of();
    private final Set<SourceId> seen = new HashSet<>();

    public void load() {
        if (id == null) {
            form = SourceForm.empty(name);
        } else {
            opened = read();
            form = SourceForm.of(opened);
        }
    }

    public void save() {
        new SourceFormReading(form).content().ifPresent(id == null ? this::register : this::revise);
    }

    private void register(SourceContent content) {
        List<NearSource> found =
                finder.near(content.names().stream().map(n -> n.text()).toList(), MOST);
        Set<SourceId> ids = found.stream().map(n -> n.hint().id()).collect(Collectors.toSet());
        if (!seen.containsAll(ids)) {
            near = found;
            seen.addAll(ids);
            return;
        }
        SourceId added = curation.register(new RegisterSource(content, !seen.isEmpty()));
        leave(added, "source.said.added", content.name());
    }

    private void revise(SourceContent content) {
        try {
            curation.revise(new ReviseSource(new SourceId(id), opened.version(), content));
            leave(new SourceId(id), "source.said.changed", content.name());
        } catch (ChangedMeanwhile e) {
            conflict = new SourceConflict(opened, read(), content, form.tiesSaid());
        } catch (NotFound e) {
            deletedMeanwhile(e);
        }
    }

    /** Saves what was chosen line by line; the radio buttons are plain ones, named after the field. */
    public void settle() {
        Set<String> mine = conflict.getLines().stream()
                .map(SourceConflict.Line::field)
                .filter(field -> Objects.equals(Faces.getRequestParameter("choice-" + field), "mine"))
                .collect(Collectors.toSet());
        SourceContent chosen = conflict.chosen(mine);
        form = SourceForm.of(chosen, conflict.chosenTies(mine));
        opened = conflict.getTheirs();
        conflict = null;
        revise(chosen);
    }

    public void keepAsDraft() {
        drafts.keep(DRAFT, id, opened.content().name(), conflict.yoursInWords());
        leave(new SourceId(id), "source.said.kept", opened.content().name());
    }

    public String getDraft() {
        return id == null ? null : drafts.find(DRAFT, id).map(d -> d.content()).orElse(null);
    }

    public void forgetDraft() {
        drafts.drop(DRAFT, id);
    }

    /** The source itself is gone: what was typed may become a new one. Somebody it is tied to: the line has to go. */
    private void deletedMeanwhile(NotFound gone) {
        if (reading.details(new SourceId(id)).isPresent()) {
            throw gone;
        }
        Notes.refused("source.edit.deleted-meanwhile", opened.content().name());
        id = null;
    }

    private SourceDetails read() {
        return reading.details(new SourceId(id)).orElseThrow(() -> new NotFound("source", id));
    }

    private static void leave(SourceId to, String key, String label) {
        Notes.said(key, label);
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

    public SourceForm getForm() {
        return form;
    }

    public List<NearSource> getNear() {
        return near;
    }

    public SourceConflict getConflict() {
        return conflict;
    }

    public SourceDetails getOpened() {
        return opened;
    }
}
