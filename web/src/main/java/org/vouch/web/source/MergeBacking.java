package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.MergeObstacle;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceMerging;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.source.SourceUse;
import org.vouch.web.shared.Notes;

/** A senior editor makes one source of two: first which, then what that does, and why. */
@Named
@ViewScoped
public class MergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceReading reading;

    @Inject
    private SourceMerging merging;

    private final MergeForm form = new MergeForm();
    private transient SourceDetails merged;
    private transient SourceDetails kept;
    private transient SourceUse use;
    private transient List<MergeObstacle> obstacles;

    public void load() {
        merged = read(form.getId());
        kept = form.getInto() == null ? null : read(form.getInto());
        use = merging.use(merged.id());
        obstacles = kept == null ? List.of() : merging.obstacles(merged.id(), kept.id());
        form.look(merged, kept);
    }

    public String choose() {
        return form.address();
    }

    public String merge() {
        try {
            merging.merge(form.command());
        } catch (ChangedMeanwhile e) {
            form.lookAgain();
            form.look(merged, kept);
            throw e;
        }
        Notes.said("source.said.merged", merged.content().name(), kept.content().name());
        return "/source?faces-redirect=true&id=" + form.getInto();
    }

    private SourceDetails read(Long number) {
        long asked = number == null ? 0 : number;
        return reading.details(new SourceId(asked)).orElseThrow(() -> new NotFound("source", asked));
    }

    public SourceDetails getMerged() {
        return merged;
    }

    /** Null until it is chosen. */
    public SourceDetails getKept() {
        return kept;
    }

    public SourceUse getUse() {
        return use;
    }

    public List<MergeObstacle> getObstacles() {
        return obstacles;
    }

    public MergeForm getForm() {
        return form;
    }
}
