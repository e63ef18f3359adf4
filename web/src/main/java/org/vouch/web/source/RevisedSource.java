package org.vouch.web.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.ReviseSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceReading;
import org.vouch.web.shared.Editing;

/** Changes a source, where nobody else changed or deleted it meanwhile. */
@ApplicationScoped
class RevisedSource {

    private final SourceReading reading;
    private final SourceCuration curation;
    private final RecentChanges changes;

    @Inject
    RevisedSource(SourceReading reading, SourceCuration curation, RecentChanges changes) {
        this.reading = reading;
        this.curation = curation;
        this.changes = changes;
    }

    protected RevisedSource() {
        this(null, null, null);
    }

    SourceForm read(SourceId source) {
        return reading.details(source).map(SourceForm::of).orElseThrow(() -> new NotFound("source", source.value()));
    }

    /** @return whether it is kept; if not, both versions stand side by side */
    boolean revise(SourceId source, SourceContent content, Editing<SourceForm> editing) {
        try {
            curation.revise(new ReviseSource(source, editing.getForm().version(), content));
            return true;
        } catch (ChangedMeanwhile e) {
            editing.meet(read(source), changes.lastOf("source", source.value()));
            return false;
        }
    }

    /** Whether it is the source itself that is gone, and not somebody it is tied to. */
    boolean isGone(SourceId source) {
        return reading.details(source).isEmpty();
    }
}
