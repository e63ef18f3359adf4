package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

/** What is graded, each by a fixed number of SQL statements however much there is to tell. */
@ApplicationScoped
@Requires(Right.LOOK)
class JpaSubjects implements Subjects {

    private final Sql sql;

    @Inject
    JpaSubjects(Sql sql) {
        this.sql = sql;
    }

    protected JpaSubjects() {
        this(null);
    }

    @Override
    public Optional<SourceSubject> source(SourceId id) {
        return new SourceRecord(sql, id.value()).read();
    }

    @Override
    public Optional<StatementSubject> statement(StatementId id) {
        return new StatementRecord(sql, id.value()).read();
    }
}
