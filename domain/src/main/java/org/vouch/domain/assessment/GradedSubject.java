package org.vouch.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What is graded and within which limit, as the tables of rounds and of grades of record have it. */
@Embeddable
class GradedSubject {

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "statement_id")
    private Long statementId;

    private String matter;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_until")
    private LocalDate until;

    protected GradedSubject() {}

    GradedSubject(Subject subject) {
        this.sourceId = subject.sourceId();
        this.statementId = subject.statementId();
        this.matter = subject.limit().matter();
        this.from = subject.limit().from();
        this.until = subject.limit().until();
    }

    Subject subject() {
        return sourceId == null
                ? new Subject(SubjectKind.STATEMENT, statementId, Limit.NONE)
                : new Subject(SubjectKind.SOURCE, sourceId, new Limit(matter, from, until));
    }
}
