package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.AddStatements;
import org.vouch.domain.report.Added;
import org.vouch.domain.report.Choosable;
import org.vouch.domain.report.ReportChoosing;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.Notes;

/** Adding what a list, a claim or an article holds to a draft: those that stay ticked. */
@Named
@ViewScoped
public class ChoosingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meant meant;

    @Inject
    private ReportListing listing;

    @Inject
    private ReportChoosing choosing;

    private final List<Long> claims = new ArrayList<>();
    private final List<Parameter> rest = new ArrayList<>();
    private transient List<Choosable> found = List.of();
    private transient List<ReportRow> drafts = List.of();

    public void load() {
        Asked asked = new Asked(Faces.getRequest());
        Faces.getRequest().getParameterMap().forEach((name, values) -> {
            if (!"since".equals(name)) {
                Arrays.stream(values).forEach(value -> rest.add(new Parameter(name, value)));
            }
        });
        claims.addAll(meant.claims(asked));
        found = meant.statements(asked);
        drafts = listing.drafts();
    }

    public String add(long report, long version) {
        List<Long> ticked = new Asked(Faces.getRequest()).ids("ticked").toList();
        if (ticked.isEmpty()) {
            Notes.warned("report.choosing.none-ticked");
            return null;
        }
        Added added = choosing.add(new AddStatements(new ReportId(report), version, ticked, claims));
        Notes.said(
                "report.choosing.added",
                added.statements().size(),
                numbers(added.statements()),
                added.there().size(),
                numbers(added.there()),
                added.silent().size(),
                numbers(added.silent()));
        return ReportBacking.page(report);
    }

    private static String numbers(List<Long> statements) {
        return statements.stream().map(number -> "s" + number).collect(Collectors.joining(", "));
    }

    /** The rest of the address it was opened at, for the form that changes one thing in it. */
    public List<Parameter> getRest() {
        return rest;
    }

    /** Whether there are more than anybody looks through. */
    public boolean isTooMany() {
        return found.size() > Meant.MOST;
    }

    public boolean isOnClaims() {
        return !claims.isEmpty();
    }

    public List<Choosable> getFound() {
        return found;
    }

    public List<ReportRow> getDrafts() {
        return drafts;
    }

    /** A name and a value of an address. */
    public record Parameter(String name, String value) implements Serializable {

        private static final long serialVersionUID = 1L;
    }
}
