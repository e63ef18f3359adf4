package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.claim.EvidenceRow;
import org.vouch.domain.statement.FigureLine;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Times;

/** Figures and evidence of a statement in words, in the reader's language. */
@Named("statementParts")
@RequestScoped
public class StatementPartsBacking {

    private final StatementWordsBacking words = new StatementWordsBacking();

    /** "about 1,500 to 2,000 soldiers, deployed"; words stand in quotation marks. */
    public String figure(FigureLine figure) {
        List<String> parts = new ArrayList<>();
        parts.add(amount(figure) + " " + figure.unit());
        if (figure.phase() != null) {
            parts.add(figure.phase());
        }
        if (figure.asOf() != null) {
            parts.add(StatementWordsBacking.said(
                    "statement.figure.as-of", Times.day(StatementWordsBacking.locale(), figure.asOf())));
        }
        return String.join(", ", parts);
    }

    /** The amount alone. */
    public String amount(FigureLine figure) {
        return FigureWords.amount(StatementWordsBacking.locale(), figure);
    }

    /** "images: ships off a port · issued by X · shown · checked by nobody named". */
    public String evidence(EvidenceRow item) {
        String issuer = item.issuedBy() == null
                ? StatementWordsBacking.said("statement.evidence.no-issuer")
                : StatementWordsBacking.said("statement.evidence.issued", item.issuedBy());
        String checker = item.checkedBy() == null
                ? StatementWordsBacking.said("statement.evidence.unchecked")
                : StatementWordsBacking.said("statement.evidence.checked", item.checkedBy());
        return String.join(" · ", item.description(), issuer, words.word(item.state()), checker);
    }
}
