package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ChooseStatements;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.MoveStatement;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.web.shared.Notes;

/** Choosing the statements that stand for one claim of a report, and their order. */
@Named
@ViewScoped
public class ItemStatementsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportCompilation compilation;

    private Long claim;

    public String choose() {
        String[] ticked = Faces.getRequestParameterValues("statement");
        List<Long> chosen = ticked == null
                ? List.of()
                : Arrays.stream(ticked).map(Long::valueOf).toList();
        return choose(chosen);
    }

    public String chooseAll() {
        return choose(page.getReport().items().stream()
                .filter(item -> item.claim() == claim)
                .map(ItemDetails::statements)
                .flatMap(List::stream)
                .map(ItemStatement::id)
                .toList());
    }

    public void move(long ofClaim, long statement, int place) {
        compilation.moveStatement(
                new MoveStatement(page.getReport().id(), page.getReport().version(), ofClaim, statement, place));
        page.load();
    }

    private String choose(List<Long> statements) {
        compilation.choose(
                new ChooseStatements(page.getReport().id(), page.getReport().version(), claim, statements));
        Notes.said("report.chosen", "c" + claim, statements.size());
        return ReportBacking.item(page.getId(), claim);
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }
}
