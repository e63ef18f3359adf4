package org.vouch.domain.assessment;

import java.util.Optional;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** What is graded, as a judge needs it: its record, and nothing that was not asked for. */
public interface Subjects {

    Optional<SourceSubject> source(SourceId id);

    Optional<StatementSubject> statement(StatementId id);

    /** What it is called and where it stands, within its limit. */
    Optional<SubjectInForce> inForce(Subject subject);
}
