package org.vouch.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.StaleListing;
import org.vouch.domain.report.StaleRow;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.DraftKeeping;
import org.vouch.domain.user.KeptDraft;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/** What waits for whoever acts, apart from grades: at most three of a kind, with how many there are. */
@RequestScoped
public class Waits {

    private static final PageRequest THREE = new PageRequest(1, 3, null, false);
    private static final Page<ReportRow> NONE = new Page<>(List.of(), 0, THREE);

    @Inject
    private ReportListing reports;

    @Inject
    private StaleListing staleness;

    @Inject
    private DraftKeeping drafts;

    @Inject
    private Actor actor;

    private Page<ReportRow> toRelease;
    private Page<ReportRow> returned;
    private Page<ReportRow> toRead;
    private Page<ReportRow> withdrawn;
    private Page<StaleRow> stale;
    private List<KeptDraft> kept;

    /** Sent by others, so that this senior editor may release them. */
    public Page<ReportRow> toRelease() {
        if (toRelease == null) {
            toRelease = actor.may(Right.RELEASE) ? page(ReportState.SENT, Optional.empty()) : NONE;
        }
        return toRelease;
    }

    /** Sent to this person as its second reader. */
    public Page<ReportRow> toRead() {
        if (toRead == null) {
            List<ReportState> reading = List.of(ReportState.READING);
            toRead = actor.may(Right.DRAFT)
                    ? page(new ReportFilter(reading, Optional.empty(), null, Optional.of(me()), false))
                    : NONE;
        }
        return toRead;
    }

    /** Nothing is in force: all of them for senior editors, for others those they had a hand in. */
    public Page<ReportRow> withdrawn() {
        if (withdrawn == null) {
            List<ReportState> released = List.of(ReportState.RELEASED);
            Optional<StaffId> by = actor.may(Right.RELEASE) ? Optional.empty() : Optional.of(me());
            withdrawn =
                    actor.may(Right.DRAFT) ? page(new ReportFilter(released, by, null, Optional.empty(), true)) : NONE;
        }
        return withdrawn;
    }

    /** Drafted by this person and sent back. */
    public Page<ReportRow> returned() {
        if (returned == null) {
            returned = actor.may(Right.DRAFT) ? page(ReportState.RETURNED, Optional.of(me())) : NONE;
        }
        return returned;
    }

    /** Editions that are stale: all of them for senior editors, for others those they had a hand in. */
    public Page<StaleRow> stale() {
        if (stale == null) {
            stale = actor.may(Right.DRAFT)
                    ? staleness.open(actor.may(Right.RELEASE) ? Optional.empty() : Optional.of(me()), THREE)
                    : new Page<>(List.of(), 0, THREE);
        }
        return stale;
    }

    /** What this person typed and has not recorded. */
    public List<KeptDraft> kept() {
        if (kept == null) {
            kept = drafts.mine();
        }
        return kept;
    }

    public long count() {
        return toRelease().total()
                + toRead().total()
                + withdrawn().total()
                + returned().total()
                + stale().total()
                + kept().size();
    }

    private Page<ReportRow> page(ReportState state, Optional<StaffId> draftedBy) {
        return page(new ReportFilter(List.of(state), draftedBy, null));
    }

    private Page<ReportRow> page(ReportFilter filter) {
        return reports.page(filter, THREE);
    }

    private StaffId me() {
        return actor.staff().id();
    }
}
