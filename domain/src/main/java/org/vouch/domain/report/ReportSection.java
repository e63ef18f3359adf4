package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.vouch.domain.shared.Words;

/** A heading that groups claims of a report, and its place among the headings, from 1. */
@Entity
@Table(name = "report_section")
public class ReportSection {

    static final int LONGEST_HEADING = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_section")
    @SequenceGenerator(name = "report_section", sequenceName = "report_section_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id", nullable = false)
    private Report report;

    @Column(nullable = false)
    private String heading;

    @Column(nullable = false)
    private int position;

    protected ReportSection() {}

    ReportSection(Report report, String heading) {
        this.report = report;
        head(heading);
    }

    /** Null until it was kept. */
    public Long id() {
        return id;
    }

    public String heading() {
        return heading;
    }

    public int position() {
        return position;
    }

    void head(String newHeading) {
        heading = Words.required(newHeading, LONGEST_HEADING);
    }

    void standAt(int place) {
        position = place;
    }

    @Override
    public String toString() {
        return heading + ", section " + position + " of " + report;
    }
}
