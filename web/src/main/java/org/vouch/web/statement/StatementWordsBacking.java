package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.Naming;
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
        Stream<String> figures = row.figures().stream().map(new StatementPartsBacking()::figure);
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

    static String said(String key, Object... arguments) {
        String text = Texts.of(locale()).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
