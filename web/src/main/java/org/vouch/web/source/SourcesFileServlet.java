package org.vouch.web.source;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vouch.domain.shared.RowTaker;
import org.vouch.domain.source.WholeSourceList;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.ListFileServlet;

/** {@code GET /sources.csv}: the list of sources as a file. */
@WebServlet("/sources.csv")
public class SourcesFileServlet extends ListFileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WholeSourceList sources;

    public SourcesFileServlet() {
        super("sources", WholeSourceList.COLUMNS);
    }

    @Override
    protected void read(Asked asked, RowTaker taker) {
        SourceQuery query = SourceQuery.of(asked);
        sources.read(query.filter(), query.asked(), taker);
    }
}
