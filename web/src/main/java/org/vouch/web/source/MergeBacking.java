package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.MergeObstacle;
import org.vouch.domain.source.MergeSources;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceHint;
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

    private Long id;
    private Long into;
    private SourceHint chosen;
    private String reason;
    private transient SourceDetails merged;
    private transient SourceDetails kept;
    private transient SourceUse use;
    private transient List<MergeObstacle> obstacles;

    public void load() {
        merged = read(id);
        kept = into == null ? null : read(into);
        use = merging.use(merged.id());
        obstacles = kept == null ? List.of() : merging.obstacles(merged.id(), kept.id());
    }

    public String choose() {
        return "/sources/merge?faces-redirect=true&id=" + id + "&into="
                + chosen.id().value();
    }

    public String merge() {
        merging.merge(new MergeSources(merged.id(), merged.version(), kept.id(), kept.version(), reason));
        Notes.said("source.said.merged", merged.content().name(), kept.content().name());
        return "/source?faces-redirect=true&id=" + into;
    }

    private SourceDetails read(Long number) {
        if (number == null) {
            throw new NotFound("source", 0);
        }
        return reading.details(new SourceId(number)).orElseThrow(() -> new NotFound("source", number));
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public SourceHint getChosen() {
        return chosen;
    }

    public void setChosen(SourceHint chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
