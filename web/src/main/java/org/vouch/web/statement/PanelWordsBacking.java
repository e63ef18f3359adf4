package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.PerhapsSame;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Cited;
import org.vouch.domain.statement.OfferedDate;
import org.vouch.domain.statement.SourcingLine;
import org.vouch.web.shared.InWords;

/** What the panel says and offers beside what is typed: the sourcing line, days, claims, statements. */
@Named
@RequestScoped
public class PanelWordsBacking {

    private static final int MOST_SAME = 3;

    @Inject
    private RecordingBacking recording;

    @Inject
    private ArticleBacking reading;

    @Inject
    private SourceFinder sources;

    @Inject
    private StatementFinder statements;

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

    /** Statements of the holder that may be the one being recorded. */
    public List<PerhapsSame> getPerhapsSame() {
        StatementForm form = recording.getForm();
        if (getHolder() == null || form.getSameAs() != null) {
            return List.of();
        }
        List<ClaimId> on = form.getBearings().stream()
                .map(BearingForm::getClaim)
                .filter(Objects::nonNull)
                .map(ClaimId::new)
                .toList();
        String gist = form.getSaid().getGist();
        String words = gist == null ? form.getSpan().getQuote() : gist;
        return statements.perhapsSame(getHolder().id(), words, on).stream()
                .limit(MOST_SAME)
                .toList();
    }

    private static Cited cited(SourceHint source) {
        return new Cited(source.name(), source.kind(), source.country());
    }
}
