package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Which subject has no grade and comes after the one that is being graded: of all, or of those one report leans on. */
@Named
@ViewScoped
public class NextToGradeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest TWO = new PageRequest(1, 2, null, false);

    @Inject
    private GradingQueue queue;

    private Long report;
    private SubjectKind kind;
    private transient ToGrade subject;

    void find(Subject without) {
        kind = without.kind();
        GradingFilter filter = new GradingFilter(null, report);
        Page<ToGrade> waiting = kind == SubjectKind.SOURCE ? queue.sources(filter, TWO) : queue.statements(filter, TWO);
        subject = waiting.rows().stream()
                .filter(one -> !one.subject().isAs(without))
                .findFirst()
                .orElse(null);
    }

    /** Leads on to what waits besides this one, and to the queue where nothing does. */
    String onwards(Subject without) {
        find(without);
        return addressOrQueue() + "&faces-redirect=true";
    }

    /** Null where nothing else waits. */
    public ToGrade getSubject() {
        return subject;
    }

    public String getAddress() {
        return GradingAddress.of(subject.subject(), report);
    }

    private String addressOrQueue() {
        return subject == null ? "/grading?of=" + kind.word() + "s" + within() : getAddress();
    }

    private String within() {
        return report == null ? "" : "&report=" + report;
    }

    public Long getReport() {
        return report;
    }

    public void setReport(Long report) {
        this.report = report;
    }
}
