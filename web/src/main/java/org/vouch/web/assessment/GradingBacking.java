package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What waits for a grade: sources or statements, all or those of one report, by the address. */
@Named
@RequestScoped
public class GradingBacking {

    private static final String STATEMENTS = "statements";
    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, null, false);

    @Inject
    private GradingQueue queue;

    private GradingQuery query = new GradingQuery(null, null, null, COUNT_ONLY);
    private Page<ToGrade> page = new Page<>(List.of(), 0, COUNT_ONLY);
    private long sourcesWaiting;
    private long statementsWaiting;
    private boolean statements;

    public void load() {
        query = GradingQuery.of(new Asked(Faces.getRequest()));
        sourcesWaiting = queue.sources(query.whole(), COUNT_ONLY).total();
        statementsWaiting = queue.statements(query.whole(), COUNT_ONLY).total();
        statements = query.of() == null
                ? sourcesWaiting == 0 && statementsWaiting > 0
                : query.of().equals(STATEMENTS);
        page = statements
                ? queue.statements(query.filter(), query.asked())
                : queue.sources(query.filter(), query.asked());
    }

    public boolean isStatements() {
        return statements;
    }

    /** The address of the first row's form, or null when nothing waits. */
    public String getNext() {
        if (page.rows().isEmpty()) {
            return null;
        }
        return addressOf(page.rows().get(0));
    }

    /** Of its form, within its limit and the report that was asked for. */
    public String addressOf(ToGrade row) {
        return GradingAddress.of(row.subject(), query.report());
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

    public GradingQuery getQuery() {
        return query;
    }
}
