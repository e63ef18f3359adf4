package org.vouch.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.vouch.domain.user.StaffMember;

/**
 * One grader's grade of one subject at one time with its grounds. It is appended and stays as it is: a second thought is
 * a second assessment.
 */
@Entity
@SuppressWarnings("UnusedVariable") // written once for the table; grades are read by SQL, as records
public class Assessment {

    @Id
    @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    private Long id;

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "statement_id")
    private Long statementId;

    @Column(name = "round_id")
    private long roundId;

    private String grade;
    private String grounds;

    @Enumerated(EnumType.STRING)
    private AssessmentBasis basis;

    private String needed;
    private String documents;
    private String overruled;

    @Column(name = "grader_id")
    private Long graderId;

    @Column(name = "grader_name")
    private String graderName;

    private Instant at;

    protected Assessment() {}

    /** @param overruling why it is confirmed without a second origin, or null */
    Assessment(GradingRound round, String grade, Reasoning why, String overruling, StaffMember grader, Instant at) {
        this.roundId = round.id().value();
        this.sourceId = round.subject().sourceId();
        this.statementId = round.subject().statementId();
        this.grade = grade;
        this.grounds = why.grounds().text();
        this.basis = why.basis();
        this.needed = why.needed();
        this.documents = why.documents().isEmpty() ? null : String.join("\n", why.documents());
        this.overruled = overruling;
        this.graderId = grader.id().value();
        this.graderName = grader.name();
        this.at = at;
    }

    public AssessmentId id() {
        return new AssessmentId(id);
    }
}
