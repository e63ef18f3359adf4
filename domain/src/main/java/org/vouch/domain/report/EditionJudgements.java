package org.vouch.domain.report;

/** Reads how editions came to be released. */
public interface EditionJudgements {

    /** With nothing in it where there is no such edition. */
    EditionJudgement of(ReportId report, int number);
}
