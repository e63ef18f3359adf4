package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.ReportAction;
import org.vouch.web.shared.Texts;

/** Whatever the trail has words for on a report stands in the domain, which knows what undoing makes of it. */
class ReportActionWordsTest {

    private static final List<ReportAction> BACK_AND_FORTH =
            List.of(ReportAction.STEP_UNDONE, ReportAction.STEP_REDONE);

    @Test
    void eachActionThatTheTrailHasWordsForIsKnownAndNoOther() {
        assertThat(words("change.report.")).containsExactlyInAnyOrderElementsOf(actions(any -> true));
    }

    @Test
    void eachStepIsToldWhereItCanBeUndone() {
        assertThat(words("report.step."))
                .containsExactlyInAnyOrderElementsOf(
                        actions(action -> action.isStep() && !BACK_AND_FORTH.contains(action)));
    }

    private static List<String> actions(Predicate<ReportAction> wanted) {
        return Arrays.stream(ReportAction.values())
                .filter(wanted)
                .map(ReportAction::key)
                .toList();
    }

    /** What follows this in the keys of texts, as the trail calls it. */
    private static List<String> words(String prefix) {
        return Texts.of(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> "report." + key.substring(prefix.length()))
                .toList();
    }
}
