package org.vouch.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    private String grade;
    private String grounds;
    private String overruled;

    @Column(name = "grader_id")
    private Long graderId;

    @Column(name = "grader_name")
    private String graderName;

    private Instant at;

    protected Assessment() {}

    private Assessment(String grade, Grounds grounds, StaffMember grader, Instant at) {
        this.grade = grade;
        this.grounds = grounds.text();
        this.graderId = grader.id().value();
        this.graderName = grader.name();
        this.at = at;
    }

    static Assessment of(AssessSource given, StaffMember grader, Instant at) {
        Assessment assessment = new Assessment(given.grade().code(), given.grounds(), grader, at);
        assessment.sourceId = given.source().value();
        return assessment;
    }

    /** @param overruling why it is confirmed without a second origin, or null */
    static Assessment of(AssessStatement given, String overruling, StaffMember grader, Instant at) {
        Assessment assessment = new Assessment(given.grade().code(), given.grounds(), grader, at);
        assessment.overruled = overruling;
        assessment.statementId = given.statement().value();
        return assessment;
    }

    public AssessmentId id() {
        return new AssessmentId(id);
    }
}
