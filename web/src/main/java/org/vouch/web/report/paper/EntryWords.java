package org.vouch.web.report.paper;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.FigureLine;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.SourceNames;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Times;

/** What belongs to a statement of an edition, in words; the same in its files and on its page. */
public record EntryWords(PaperWords words, SourceNames names) {

    /** When it was said, where, and on what it rests. */
    public String circumstances(StatementEntry said) {
        String rests = said.basis() == Basis.RESTS_ON
                ? words.said(
                        "report.paper.rests-on",
                        said.restsOnSource() == null
                                ? Call.statement(said.restsOnStatement())
                                : names.of(said.restsOnSource()))
                : words.word(said.basis());
        String made =
                said.madeOn() == null ? words.said("report.paper.undated") : Times.day(words.language(), said.madeOn());
        return String.join(
                " · ",
                Stream.of(made, said.setting(), rests)
                        .filter(part -> part != null && !part.isEmpty())
                        .toList());
    }

    /** "Only the war, from 2022-02-24:"; empty of a grade that is not limited. */
    public String limit(GradeEntry grade) {
        List<String> parts = Stream.of(
                        grade.matter(),
                        grade.from() == null
                                ? null
                                : words.said("report.paper.from", grade.from().toString()),
                        grade.until() == null
                                ? null
                                : words.said("report.paper.until", grade.until().toString()))
                .filter(part -> part != null)
                .toList();
        return parts.isEmpty() ? "" : words.said("report.paper.only", String.join(", ", parts)) + " ";
    }

    /** "about 1,500 soldiers, deployed, as of 18 October 2024". */
    public String figure(FigureEntry figure) {
        FigureLine line = new FigureLine(
                figure.low(),
                figure.high(),
                figure.words(),
                figure.unit(),
                figure.phase(),
                figure.approximate(),
                PartialDate.ofNullable(figure.asOf()));
        String amount = FigureWords.amount(words.language(), line) + " " + figure.unit();
        return Stream.of(amount, figure.phase(), asOf(figure.asOf()))
                .filter(part -> part != null)
                .reduce((one, other) -> one + ", " + other)
                .orElse(amount);
    }

    private String asOf(String day) {
        return day == null ? null : words.said("report.paper.as-of", Times.day(words.language(), day));
    }

    /** What is shown or cited, by whom it was issued, and who checked it. */
    public String item(EvidenceEntry item) {
        String issuer = item.issuer() == null
                ? words.said("report.paper.issuer-unknown")
                : words.said("report.paper.issued", names.of(item.issuer()));
        String checked = item.checker() == null
                ? words.said("report.paper.unchecked")
                : words.said("report.paper.checked", names.of(item.checker()));
        return words.word(item.kind()) + ": " + item.description() + ", " + words.word(item.state()) + ", " + issuer
                + ", " + checked;
    }
}
