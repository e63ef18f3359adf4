package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.shared.Words;

/** Keeps what people typed and have not recorded, so that it outlives their session. Each sees only their own. */
@ApplicationScoped
@Transactional
@Requires(Right.OWN_ACCOUNT)
public class DraftKeeping {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_CONTENT = 8_000_000;

    private final Actor actor;
    private final KeptDrafts drafts;
    private final Clock clock;

    @Inject
    public DraftKeeping(Actor actor, KeptDrafts drafts, Clock clock) {
        this.actor = actor;
        this.drafts = drafts;
        this.clock = clock;
    }

    protected DraftKeeping() {
        this(null, null, null);
    }

    /**
     * Keeps the content in place of what was kept for that form and subject before.
     *
     * @param subjectId what the form is about; 0 where it makes something new
     * @param label cut to 200 characters
     * @throws Unfit if the content is over eight million characters or holds a character no text holds
     */
    public void keep(String form, long subjectId, String label, String content) {
        if (content.length() > LONGEST_CONTENT) {
            throw new Unfit("too-long", LONGEST_CONTENT);
        }
        drafts.keep(me(), new KeptDraft(form, subjectId, shortened(label), Words.clean(content), clock.instant()));
    }

    public Optional<KeptDraft> find(String form, long subjectId) {
        return drafts.find(me(), form, subjectId);
    }

    /** Forgets it, since it was recorded or is not wanted; nothing happens where nothing is kept. */
    public void drop(String form, long subjectId) {
        drafts.drop(me(), form, subjectId);
    }

    /** All that waits for whoever acts without its content, the latest first. */
    public List<KeptDraft> mine() {
        return drafts.of(me());
    }

    private StaffId me() {
        return actor.staff().id();
    }

    private static String shortened(String label) {
        String clean = Words.clean(label).strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST_LABEL
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_LABEL));
    }
}
