package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vouch.domain.claim.WholeStatementList;
import org.vouch.domain.shared.RowTaker;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.ListFileServlet;

/** {@code GET /statements.csv}: the list of statements as a file. */
@WebServlet("/statements.csv")
public class StatementsFileServlet extends ListFileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WholeStatementList statements;

    public StatementsFileServlet() {
        super("statements", WholeStatementList.COLUMNS);
    }

    @Override
    protected boolean isUnderstood(Asked asked) {
        return !StatementQuery.of(asked).madeUnread();
    }

    @Override
    protected void read(Asked asked, RowTaker taker) {
        StatementQuery query = StatementQuery.of(asked);
        statements.read(query.filter(), query.asked(), taker);
    }
}
