package org.vouch.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.vouch.domain.agreement.AgreementReckoning;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportTitle;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Asked;

/** How far the desk agrees on what the address asks for. */
@Named
@RequestScoped
public class AgreementBacking {

    @Inject
    private AgreementReckoning reckoning;

    @Inject
    private ReportListing listing;

    private List<ReportTitle> reports;
    private AgreementQuery query;
    private AgreementView view;

    public void load() {
        reports = listing.titles();
        query = AgreementQuery.of(
                new Asked(Faces.getRequest()),
                reports.stream().map(report -> report.id().value()).collect(Collectors.toSet()));
        view = AgreementView.of(reckoning.of(query.question()), query);
    }

    public AgreementView getView() {
        return view;
    }

    public boolean isStatements() {
        return query.question().axis() == Axis.CREDIBILITY;
    }

    public boolean isNarrow() {
        return query.question().filter().isNarrow();
    }

    /** By the name of a field, why what the address has for it was left out. */
    public Map<String, String> getWrong() {
        return query.wrong();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public List<ReportTitle> getReports() {
        return reports;
    }
}
