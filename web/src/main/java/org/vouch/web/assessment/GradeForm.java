package org.vouch.web.assessment;

import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.LimitTurnedRound;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.shared.PartialDate;

/** What a grader fills in; grade is the letter or digit. */
public class GradeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String grade;
    private String grounds;
    private AssessmentBasis basis;
    private String needed;
    private String documents;
    private String matter;
    private String from;
    private String until;
    private String overruling;

    /** Takes the grade that was chosen; where none was, the page says so beside the scale. */
    boolean choose(String chosen) {
        grade = chosen;
        if (chosen == null) {
            Faces.validationFailed();
        }
        return chosen != null;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getOverruling() {
        return overruling;
    }

    public void setOverruling(String overruling) {
        this.overruling = overruling;
    }

    Reasoning reasoning() {
        List<String> addresses = documents == null
                ? List.of()
                : documents.lines().filter(line -> !line.isBlank()).toList();
        return new Reasoning(new Grounds(grounds), basis, needed, addresses);
    }

    Limit limit() {
        PartialDate first = PartialDate.ofNullable(from);
        PartialDate last = PartialDate.ofNullable(until);
        try {
            return new Limit(
                    matter,
                    first == null ? null : first.earliest().orElse(null),
                    last == null ? null : last.latest().orElse(null));
        } catch (LimitTurnedRound turned) {
            throw turned.about(until);
        }
    }

    public AssessmentBasis[] getBases() {
        return AssessmentBasis.values();
    }

    public AssessmentBasis getBasis() {
        return basis;
    }

    public void setBasis(AssessmentBasis basis) {
        this.basis = basis;
    }

    public String getNeeded() {
        return needed;
    }

    public void setNeeded(String needed) {
        this.needed = needed;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
