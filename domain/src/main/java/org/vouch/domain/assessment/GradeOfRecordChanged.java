package org.vouch.domain.assessment;

/** The desk's grade of something is another one from now on. Told in the transaction that changes it. */
public sealed interface GradeOfRecordChanged permits GradeOfRecordSet, GradeOfRecordTakenBack {

    /** The round it came of. */
    RoundId round();
}
