package org.vouch.domain.report;

/** Says in plain sentences what was counted of the sources of a report. */
@FunctionalInterface
public interface SummaryWording {

    /** @param language {@code en} or {@code de} */
    String of(SourceFacts facts, String language);
}
