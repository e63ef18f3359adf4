package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.EvidenceRow;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.Naming;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** Statements in words, in the reader's language: {@code #{statementWords.made(row)}}. */
@Named("statementWords")
@RequestScoped
public class StatementWordsBacking {

    /** "18 October 2024, to reporters · named · basis not stated · 1,500 soldiers, deployed". */
    public String line(StatementRow row) {
        Stream<String> namings =
                row.citations().stream().map(CitationRow::naming).distinct().map(this::naming);
        Stream<String> figures = row.figures().stream().map(this::figure);
        return Stream.of(Stream.of(madeIn(row)), namings, Stream.of(basis(row)), figures)
                .flatMap(s -> s)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** When it was made, or that this is not known. */
    public String made(StatementRow row) {
        return row.madeOn() == null ? said("statement.made.unknown") : Times.day(locale(), row.madeOn());
    }

    public String basis(StatementRow row) {
        if (row.basis().basis() == Basis.RESTS_ON) {
            Object on = row.basis().statement() == null
                    ? row.basis().on()
                    : row.basis().statement();
            return said("statement.rests-on", on);
        }
        return word(row.basis().basis());
    }

    public String naming(Naming naming) {
        return word(naming);
    }

    /** "about 1,500 to 2,000 soldiers, deployed"; words stand in quotation marks. */
    public String figure(FigureLine figure) {
        List<String> parts = new ArrayList<>();
        parts.add(amount(figure) + " " + figure.unit());
        if (figure.phase() != null) {
            parts.add(figure.phase());
        }
        if (figure.asOf() != null) {
            parts.add(said("statement.figure.as-of", Times.day(locale(), figure.asOf())));
        }
        return String.join(", ", parts);
    }

    /** The amount alone. */
    public String amount(FigureLine figure) {
        return FigureWords.amount(locale(), figure);
    }

    /** "images: ships off a port · issued by X · shown · checked by nobody named". */
    public String evidence(EvidenceRow item) {
        String issuer = item.issuedBy() == null
                ? said("statement.evidence.no-issuer")
                : said("statement.evidence.issued", item.issuedBy());
        String checker = item.checkedBy() == null
                ? said("statement.evidence.unchecked")
                : said("statement.evidence.checked", item.checkedBy());
        return String.join(" · ", item.description(), issuer, word(item.state()), checker);
    }

    public String sourcingLine(CitationRow citation) {
        return citation.sourcingLine(locale());
    }

    /** A constant in its word. */
    public String word(Enum<?> constant) {
        return said("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String madeIn(StatementRow row) {
        return row.setting() == null ? made(row) : made(row) + ", " + row.setting();
    }

    private static String said(String key, Object... arguments) {
        String text = Texts.of(locale()).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
