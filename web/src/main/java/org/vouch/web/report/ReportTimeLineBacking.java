package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.timeline.StatementMoments;
import org.vouch.web.shared.timeline.TimeLine;

/** What the chosen statements of a report tell happened, was said and was published before what. */
@Named("reportTimeLine")
@RequestScoped
public class ReportTimeLineBacking {

    private static final int MOST_STATEMENTS = 1_000;

    private final StatementReading statements;
    private final ClaimGraphs graphs;
    private TimeLine line;

    @Inject
    public ReportTimeLineBacking(StatementReading statements, ClaimGraphs graphs) {
        this.statements = statements;
        this.graphs = graphs;
    }

    protected ReportTimeLineBacking() {
        this(null, null);
    }

    /** After the report is loaded. Of more than a few hundred statements nobody sees anything on a line. */
    public void load(ReportDetails report) {
        if (report.chosen().size() > MOST_STATEMENTS) {
            return;
        }
        Locale locale = Faces.getLocale();
        List<ClaimId> claims = report.items().stream()
                .map(ItemDetails::claim)
                .map(ClaimId::new)
                .toList();
        List<StatementRow> chosen = statements.rows(
                report.chosen().stream().map(said -> new StatementId(said.id())).toList());
        line = TimeLine.of(StatementMoments.of(chosen, claims, earlier(claims), locale), locale)
                .orElse(null);
    }

    private Set<StatementId> earlier(List<ClaimId> claims) {
        return graphs.all(claims).values().stream()
                .flatMap(graph -> new Corroboration(graph).earlier().stream())
                .collect(Collectors.toSet());
    }

    /** Null where no date is known. */
    public TimeLine getLine() {
        return line;
    }
}
