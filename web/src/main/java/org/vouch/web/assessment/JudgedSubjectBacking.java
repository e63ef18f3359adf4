package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The record of what was judged, beside the grades it was given. */
@Named("judged")
@RequestScoped
public class JudgedSubjectBacking {

    @Inject
    private Subjects subjects;

    private SourceSubject source;
    private StatementSubject statement;

    /** Each time the page is shown, after a mistake in the form as well. */
    public void load(Subject subject) {
        if (subject.kind() == SubjectKind.SOURCE) {
            source = subjects.source(new SourceId(subject.id())).orElseThrow();
        } else {
            statement = subjects.statement(new StatementId(subject.id())).orElseThrow();
        }
    }

    public SourceSubject getSource() {
        return source;
    }

    public StatementSubject getStatement() {
        return statement;
    }
}
