package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** What waits for a grade: sources or statements, by the address. */
@Named
@RequestScoped
public class GradingBacking {

    private static final String STATEMENTS = "statements";
    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, null, false);

    @Inject
    private GradingQueue queue;

    @Inject
    @Param
    private String of;

    @Inject
    @Param(name = "q")
    private String text;

    @Inject
    @Param(name = "page")
    private Integer number;

    @Inject
    @Param
    private Integer size;

    private Page<ToGrade> page;
    private long others;

    public void load() {
        PageRequest asked = new PageRequest(number == null ? 1 : number, size == null ? 12 : size, null, false);
        page = isStatements() ? queue.statements(text, asked) : queue.sources(text, asked);
        others = (isStatements() ? queue.sources(null, COUNT_ONLY) : queue.statements(null, COUNT_ONLY)).total();
    }

    public boolean isStatements() {
        return STATEMENTS.equals(of);
    }

    /** The address of the first row's form, or null when nothing waits. */
    public String getNext() {
        if (page.rows().isEmpty()) {
            return null;
        }
        return "/grading/" + (isStatements() ? "statement" : "source") + "?id="
                + page.rows().get(0).id();
    }

    public Page<ToGrade> getPage() {
        return page;
    }

    public long getSourcesWaiting() {
        return isStatements() ? others : page.total();
    }

    public long getStatementsWaiting() {
        return isStatements() ? page.total() : others;
    }

    public String getText() {
        return text;
    }
}
