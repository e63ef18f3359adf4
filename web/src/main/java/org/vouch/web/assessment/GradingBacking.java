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
    private boolean statements;

    public void load() {
        PageRequest asked = new PageRequest(number == null ? 1 : number, size == null ? 12 : size, null, false);
        statements = of == null ? onlyStatementsWait() : STATEMENTS.equals(of);
        page = isStatements() ? queue.statements(text, asked) : queue.sources(text, asked);
        others = (isStatements() ? queue.sources(null, COUNT_ONLY) : queue.statements(null, COUNT_ONLY)).total();
    }

    public boolean isStatements() {
        return statements;
    }

    /** Whoever asks for neither sees what there is to do. */
    private boolean onlyStatementsWait() {
        return queue.sources(null, COUNT_ONLY).total() == 0
                && queue.statements(null, COUNT_ONLY).total() > 0;
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
