package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.PerhapsSame;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/** Statements of the holder that may be the one being recorded. */
@Named
@RequestScoped
public class PanelSameBacking {

    private static final int MOST = 3;

    @Inject
    private RecordingBacking recording;

    @Inject
    private StatementFinder statements;

    private Asked asked;
    private List<PerhapsSame> offers = List.of();

    /** Looked for anew where something else is typed now than when they were looked for last. */
    public List<PerhapsSame> getOffers() {
        Asked now = Asked.of(recording.getForm());
        if (!Objects.equals(asked, now)) {
            asked = now;
            offers = now == null ? List.of() : find(now);
        }
        return offers;
    }

    private List<PerhapsSame> find(Asked of) {
        return statements.perhapsSame(of.holder(), of.words(), of.on()).stream()
                .limit(MOST)
                .toList();
    }

    /** Of whom, in which words and on which claims; null where there is nobody yet, or one was chosen already. */
    private record Asked(SourceId holder, String words, List<ClaimId> on) {

        static Asked of(StatementForm form) {
            SourceHint holder = form.getAttribution().holder();
            if (holder == null || form.getSameAs() != null) {
                return null;
            }
            String gist = form.getSaid().getGist();
            List<ClaimId> on = form.getBearings().stream()
                    .map(BearingForm::getClaim)
                    .filter(Objects::nonNull)
                    .map(ClaimId::new)
                    .toList();
            return new Asked(holder.id(), gist == null ? form.getSpan().getQuote() : gist, on);
        }
    }
}
