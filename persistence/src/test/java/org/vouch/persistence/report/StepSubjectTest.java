package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepSubjectTest {

    @Test
    void itIsWhatTheTrailNamesAfterTheStepOrElseBefore() {
        assertThat(StepSubject.of("report.section-renamed", "{\"section\":\"A\"}", "{\"section\":\"B\"}"))
                .containsExactly("B");
        assertThat(StepSubject.of("report.claim-dropped", "{\"claims\":[\"c7\",\"c8\"]}", null))
                .containsExactly("c7", "c8");
    }

    @Test
    void ofANoteOnAStatementItIsTheStatement() {
        assertThat(StepSubject.of("report.note-written", "{}", "{\"claim\":\"c9\",\"statement\":\"s4\"}"))
                .containsExactly("s4");
    }

    @Test
    void ofTheDraftItselfItIsNothing() {
        assertThat(StepSubject.of("report.summary-written", "{}", "{\"summary\":\"x\"}"))
                .isEmpty();
    }
}
