package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** What waits for a grade: sources or statements, all or those of one report, by the address. */
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

    @Inject
    @Param
    private Long report;

    private Page<ToGrade> page;
    private long sourcesWaiting;
    private long statementsWaiting;
    private boolean statements;

    public void load() {
        GradingFilter all = new GradingFilter(null, report);
        sourcesWaiting = queue.sources(all, COUNT_ONLY).total();
        statementsWaiting = queue.statements(all, COUNT_ONLY).total();
        statements = of == null ? sourcesWaiting == 0 && statementsWaiting > 0 : STATEMENTS.equals(of);
        GradingFilter filter = new GradingFilter(text, report);
        PageRequest asked = new PageRequest(number == null ? 1 : number, size == null ? 12 : size, null, false);
        page = statements ? queue.statements(filter, asked) : queue.sources(filter, asked);
    }

    public boolean isStatements() {
        return statements;
    }

    /** The address of the first row's form, or null when nothing waits. */
    public String getNext() {
        if (page.rows().isEmpty()) {
            return null;
        }
        return "/grading/" + (isStatements() ? "statement" : "source") + "?id="
                + page.rows().get(0).id() + getWithin();
    }

    public Page<ToGrade> getPage() {
        return page;
    }

    /** How many there are, whatever words are looked for. */
    public long getSourcesWaiting() {
        return sourcesWaiting;
    }

    public long getStatementsWaiting() {
        return statementsWaiting;
    }

    public Long getReport() {
        return report;
    }

    /** What keeps an address within the report, to be added to its query. */
    public String getWithin() {
        return report == null ? "" : "&report=" + report;
    }

    public String getText() {
        return text;
    }
}
