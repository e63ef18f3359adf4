package org.vouch.domain.assessment;

import java.util.Optional;

/** What whoever asks has judged themselves. */
public interface OwnGrades {

    /** The last that was not taken back. */
    Optional<OwnGrade> last();

    /** Whether this person's grade of the subject, within its limit, waits for the desk's. */
    boolean isPending(Subject subject);
}
