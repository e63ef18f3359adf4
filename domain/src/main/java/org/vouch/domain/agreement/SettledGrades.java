package org.vouch.domain.agreement;

import java.util.List;

/** The grades of settled rounds, in one reading. Nothing pending and nothing taken back is ever among them. */
public interface SettledGrades {

    /**
     * All grades of the rounds asked for, marked so; and beside them those of sources in other settled rounds, by which a
     * statement's grade can be seen next to the grade of its holder. In the order they were given.
     */
    List<SettledGrade> read(AgreementFilter filter);
}
