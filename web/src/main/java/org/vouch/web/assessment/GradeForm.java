package org.vouch.web.assessment;

import java.io.Serializable;

/** What a grader fills in; grade is the letter or digit. */
public class GradeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String grade;
    private String grounds;
    private String overruling;
    private boolean gradeMissing;

    /** Whether a grade was chosen; the page says so beside the scale if not. */
    boolean isChosen() {
        gradeMissing = grade == null;
        return !gradeMissing;
    }

    public boolean isGradeMissing() {
        return gradeMissing;
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

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
