package org.vouch.domain.assessment;

import java.util.List;

/** The grades of record a subject had. What was given in rounds that are not settled is not among them. */
public interface GradeHistories {

    /** Every one of them, limited or not, the latest first. */
    List<GradeGiven> of(SubjectKind kind, long id);
}
