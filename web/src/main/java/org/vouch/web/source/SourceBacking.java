package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.BringBackSource;
import org.vouch.domain.source.DeleteSource;
import org.vouch.domain.source.RetireSource;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.source.SourceRecord;
import org.vouch.web.shared.Notes;

/** One source: what it is, what it said and carried, and taking it out of use. */
@Named
@ViewScoped
public class SourceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceReading reading;

    @Inject
    private SourceCuration curation;

    private Long id;
    private long version;
    private String reason;
    private transient SourceDetails details;
    private transient SourceRecord sourceRecord;

    public void load() {
        if (id == null) {
            throw new NotFound("source", 0);
        }
        version = read().version();
    }

    public void retire() {
        String name = getDetails().content().name();
        curation.retire(new RetireSource(new SourceId(id), version, reason));
        done("source.said.retired", name, "/source?id=" + id);
    }

    public void bringBack() {
        String name = getDetails().content().name();
        curation.bringBack(new BringBackSource(new SourceId(id), version));
        done("source.said.brought-back", name, "/source?id=" + id);
    }

    public void delete() {
        String name = getDetails().content().name();
        curation.delete(new DeleteSource(new SourceId(id), version));
        done("source.said.deleted", name, "/sources");
    }

    private static void done(String key, String name, String to) {
        Notes.said(key, name);
        Faces.redirect(Faces.getRequestContextPath() + to);
    }

    private SourceDetails read() {
        details = reading.details(new SourceId(id)).orElseThrow(() -> new NotFound("source", id));
        return details;
    }

    public SourceDetails getDetails() {
        return details == null ? read() : details;
    }

    public SourceRecord getRecord() {
        if (sourceRecord == null) {
            sourceRecord = reading.record(new SourceId(id));
        }
        return sourceRecord;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
