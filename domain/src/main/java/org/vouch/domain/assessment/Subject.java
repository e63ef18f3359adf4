package org.vouch.domain.assessment;

import java.io.Serializable;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * What one round of grading is about.
 *
 * @param id the number of the source or statement
 * @param limit to which a source's grade is limited; none for a statement
 */
public record Subject(SubjectKind kind, long id, Limit limit) implements Serializable {

    public static Subject of(SourceId source, Limit limit) {
        return new Subject(SubjectKind.SOURCE, source.value(), limit);
    }

    public static Subject of(StatementId statement) {
        return new Subject(SubjectKind.STATEMENT, statement.value(), Limit.NONE);
    }

    /** Whether it is the same, however the matter of its limit is typed. */
    public boolean isAs(Subject other) {
        return kind == other.kind && id == other.id && limit.isAs(other.limit);
    }

    Long sourceId() {
        return kind == SubjectKind.SOURCE ? id : null;
    }

    Long statementId() {
        return kind == SubjectKind.STATEMENT ? id : null;
    }
}
