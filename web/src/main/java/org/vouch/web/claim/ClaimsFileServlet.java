package org.vouch.web.claim;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vouch.domain.claim.WholeClaimList;
import org.vouch.domain.shared.RowTaker;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.ListFileServlet;

/** {@code GET /claims.csv}: the list of claims as a file. */
@WebServlet("/claims.csv")
public class ClaimsFileServlet extends ListFileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WholeClaimList claims;

    public ClaimsFileServlet() {
        super("claims", WholeClaimList.COLUMNS);
    }

    @Override
    protected void read(Asked asked, RowTaker taker) {
        ClaimQuery query = ClaimQuery.of(asked);
        claims.read(query.filter(), query.asked(), taker);
    }
}
