package org.vouch.domain.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All that the trail tells of a report, and what each means for undoing steps in its draft. */
public enum ReportAction {
    CLAIM_ADDED(DraftEffect.STEP),
    STATEMENTS_ADDED(DraftEffect.STEP),
    CLAIM_DROPPED(DraftEffect.STEP),
    CLAIM_MOVED(DraftEffect.STEP),
    STATEMENTS_CHOSEN(DraftEffect.STEP),
    STATEMENT_MOVED(DraftEffect.STEP),
    STATEMENT_SEEN(DraftEffect.STEP),
    NOTE_WRITTEN(DraftEffect.STEP),
    SUMMARY_WRITTEN(DraftEffect.STEP),
    SECTION_ADDED(DraftEffect.STEP),
    SECTION_RENAMED(DraftEffect.STEP),
    SECTION_MOVED(DraftEffect.STEP),
    SECTION_DROPPED(DraftEffect.STEP),
    STEP_UNDONE(DraftEffect.STEP),
    STEP_REDONE(DraftEffect.STEP),

    RENAMED(DraftEffect.NONE),
    PROFILE_TAKEN_OFF(DraftEffect.NONE),
    EXPORTED(DraftEffect.NONE),
    COMPARISON_EXPORTED(DraftEffect.NONE),
    FINDING_ACCEPTED(DraftEffect.NONE),
    FINDING_TAKEN_UP(DraftEffect.NONE),
    REMARK_ANSWERED(DraftEffect.NONE),
    EDITION_WITHDRAWN(DraftEffect.NONE),
    STALE_REGRADE(DraftEffect.NONE),
    STALE_REVISION(DraftEffect.NONE),
    STALE_CORRECTION(DraftEffect.NONE),
    STALE_RETRACTION(DraftEffect.NONE),
    STALE_TAKEN_BACK(DraftEffect.NONE),
    STALE_ACKNOWLEDGED(DraftEffect.NONE),

    STARTED(DraftEffect.BEGINS_ANEW),
    SENT(DraftEffect.BEGINS_ANEW),
    TAKEN_BACK(DraftEffect.BEGINS_ANEW),
    REMARK_PINNED(DraftEffect.BEGINS_ANEW),
    REMARK_TAKEN_OFF(DraftEffect.BEGINS_ANEW),
    PASSED_ON(DraftEffect.BEGINS_ANEW),
    RETURNED(DraftEffect.BEGINS_ANEW),
    RELEASED(DraftEffect.BEGINS_ANEW),
    NEXT_EDITION_STARTED(DraftEffect.BEGINS_ANEW);

    /** What an action does to the steps that can be undone. */
    private enum DraftEffect {
        /** Is one of them. */
        STEP,
        /** Leaves the contents as they are, and stands in nobody's way. */
        NONE,
        /** Nothing from before it is undone. */
        BEGINS_ANEW
    }

    private final DraftEffect effect;

    ReportAction(DraftEffect effect) {
        this.effect = effect;
    }

    /** As the trail calls it: {@code report.claim-added}. */
    public String key() {
        return "report." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it changes the contents of a draft, one way or back. */
    public boolean isStep() {
        return effect == DraftEffect.STEP;
    }

    /** Whether the trail calls a step so. */
    public static boolean isStep(String key) {
        return Arrays.stream(values())
                .anyMatch(action -> action.isStep() && action.key().equals(key));
    }

    /** What the trail calls those that are in nobody's way. */
    public static List<String> inNobodysWay() {
        return Arrays.stream(values())
                .filter(action -> action.effect == DraftEffect.NONE)
                .map(ReportAction::key)
                .toList();
    }
}
