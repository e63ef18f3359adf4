package org.vouch.domain.assessment;

/** The only grade of a settled round was taken back: what the desk held before is in force again. */
public record GradeOfRecordTakenBack(RoundId round) implements GradeOfRecordChanged {}
