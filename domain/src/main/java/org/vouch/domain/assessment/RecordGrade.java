package org.vouch.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.vouch.domain.user.StaffId;

/**
 * The desk's grade of one subject from one moment on. It is appended and stays as it is; the next one takes its place.
 */
@Entity
@Table(name = "record_grade")
@SuppressWarnings("UnusedVariable") // written once for the table; grades are read by SQL, as records
public class RecordGrade {

    /** How the desk came to it. */
    enum Course {
        FOLLOWED,
        ADJUDICATED
    }

    @Id
    @SequenceGenerator(name = "record_grade_seq", sequenceName = "record_grade_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_grade_seq")
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Embedded
    private GradedSubject graded;

    private String grade;
    private String grounds;

    @Enumerated(EnumType.STRING)
    private Course way;

    private String dissent;
    private String overruled;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_by_name")
    private String givenByName;

    private Instant at;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected RecordGrade() {}

    RecordGrade(GradingRound round, Settlement settlement, StaffId by, Instant at) {
        this.roundId = round.id().value();
        this.graded = new GradedSubject(round.subject());
        this.grade = settlement.grade();
        this.grounds = settlement.grounds();
        this.way = settlement.way();
        this.dissent = settlement.dissent();
        this.overruled = settlement.overruled();
        this.reviewOn = settlement.reviewOn();
        this.givenBy = by.value();
        this.givenByName = settlement.givenBy();
        this.at = at;
    }
}
