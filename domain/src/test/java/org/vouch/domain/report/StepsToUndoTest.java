package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.user.StaffId;

class StepsToUndoTest {

    private final List<DraftStep> steps = new ArrayList<>();

    @Test
    void stepsAreUndoneFromTheLastOneOn() {
        done("note-written", "claim-moved", "claim-dropped");

        assertThat(last()).isEqualTo("claim-dropped");
        done("step-undone");
        assertThat(last()).isEqualTo("claim-moved");
        done("step-undone", "step-undone");
        assertThat(last()).isNull();
        assertThat(again()).isEqualTo("note-written");
    }

    @Test
    void whatWasUndoneIsDoneAgainInItsOrder() {
        done("note-written", "claim-moved", "step-undone", "step-undone", "step-redone");

        assertThat(last()).isEqualTo("note-written");
        assertThat(again()).isEqualTo("claim-moved");
        done("step-redone");
        assertThat(again()).isNull();
        assertThat(last()).isEqualTo("claim-moved");
    }

    @Test
    void aNewStepLeavesNothingToBeDoneAgain() {
        done("note-written", "claim-moved", "step-undone", "section-added");

        assertThat(again()).isNull();
        done("step-undone");
        assertThat(last()).isEqualTo("note-written");
        assertThat(again()).isEqualTo("section-added");
    }

    @Test
    void whatBeganBeforeTheFirstStepThatIsKnownIsLeftAsItIs() {
        done("step-undone", "step-redone");
        assertThat(last()).isNull();
        assertThat(again()).isNull();

        done("step-undone", "note-written");
        assertThat(last()).isEqualTo("note-written");
    }

    @Test
    void twentyStepsAndMoreAreKept() {
        IntStream.range(0, 30).forEach(step -> done("claim-moved"));
        IntStream.range(0, 29).forEach(step -> done("step-undone"));

        assertThat(last()).isEqualTo("claim-moved");
        assertThat(new StepsToUndo(steps).last()).map(DraftStep::version).contains(1L);
        assertThat(new StepsToUndo(steps).again()).map(DraftStep::version).contains(2L);
    }

    private void done(String... words) {
        for (String word : words) {
            steps.add(new DraftStep("report." + word, new StaffId(1), "R. Brandt", steps.size() + 1, List.of()));
        }
    }

    private String last() {
        return new StepsToUndo(steps).last().map(DraftStep::word).orElse(null);
    }

    private String again() {
        return new StepsToUndo(steps).again().map(DraftStep::word).orElse(null);
    }
}
