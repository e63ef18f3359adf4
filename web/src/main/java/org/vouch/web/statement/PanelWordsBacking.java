package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Cited;
import org.vouch.domain.statement.OfferedDate;
import org.vouch.domain.statement.SourcingLine;
import org.vouch.web.shared.InWords;

/** What the panel says and offers beside what is typed: the sourcing line, where it ends, days. */
@Named
@RequestScoped
public class PanelWordsBacking {

    @Inject
    private RecordingBacking recording;

    @Inject
    private ArticleBacking reading;

    @Inject
    private SourceFinder sources;

    /** The chain as an editor would print it. */
    public String getSourcingLine() {
        List<Cited> chain = new ArrayList<>();
        sources.find(reading.getArticle().outletId()).ifPresent(outlet -> chain.add(cited(outlet)));
        recording.getForm().getAttribution().getHops().forEach(hop -> chain.add(cited(hop.getSource())));
        return SourcingLine.of(chain, Faces.getLocale());
    }

    public SourceHint getHolder() {
        return recording.getForm().getAttribution().holder();
    }

    /** Where the chain ends, and on what basis; null where it has no holder yet. */
    public String getEnd() {
        ChainEnd end = ChainEnd.of(recording.getForm());
        return end == null ? null : InWords.say(end.key(), end.arguments().toArray());
    }

    public List<OfferedDate> getDates() {
        return new Proposals(reading.getArticle(), recording.getForm().getSpan()).dates();
    }

    private static Cited cited(SourceHint source) {
        return new Cited(source.name(), source.kind(), source.country());
    }
}
