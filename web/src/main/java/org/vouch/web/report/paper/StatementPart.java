package org.vouch.web.report.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.FigureLine;
import org.vouch.web.report.pack.Call;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Markdown;
import org.vouch.web.shared.Times;

/** A statement under its claim: who said it, how it is graded and why, what was reserved, where it was read. */
record StatementPart(Indexed contents, PaperWords words, Markup out) {

    void write(BearingEntry bearing) {
        StatementEntry said = contents.statement(bearing.statement());
        out.open("div", "class", "said", "id", "c" + bearing.claim() + "-s" + said.id());
        head(bearing.stance(), said);
        out.open("p", "class", "gist", "dir", "auto").text(said.gist()).close().line();
        out.element("p", "meta", circumstances(said));
        contents.caveats(said.id())
                .forEach(caveat -> out.open("p", "class", "caveat")
                        .element("b", null, words.said("report.paper.caveat", contents.names.of(caveat.utterer())))
                        .text(" " + caveat.text())
                        .close());
        if (bearing.note() != null) {
            out.open("div", "class", "note")
                    .sound(Markdown.html(bearing.note()))
                    .close();
        }
        out.open("dl");
        grade("report.paper.reliability", contents.grade(bearing.reliabilityGrade()));
        grade("report.paper.credibility", contents.grade(said.credibilityGrade()));
        entry(
                "report.paper.figures",
                contents.figures(said.id()).stream().map(this::figure).toList());
        entry(
                "report.paper.evidence",
                contents.evidence(said.id()).stream().map(this::item).toList());
        out.close();
        contents.citations(said.id()).forEach(this::citation);
        out.close().line();
    }

    private void head(Stance stance, StatementEntry said) {
        String name = contents.names.of(said.holder());
        out.open("h4")
                .element("span", "mono", Call.statement(said.id()))
                .text(" ")
                .element("span", "stance " + stance.name().toLowerCase(Locale.ROOT), words.word(stance))
                .text(" ")
                .text(name)
                .close();
        out.element("p", "kind", words.word(contents.names.source(said.holder()).kind()));
    }

    private String circumstances(StatementEntry said) {
        String rests = said.basis() == Basis.RESTS_ON
                ? words.said(
                        "report.paper.rests-on",
                        said.restsOnSource() == null
                                ? Call.statement(said.restsOnStatement())
                                : contents.names.of(said.restsOnSource()))
                : words.word(said.basis());
        String made =
                said.madeOn() == null ? words.said("report.paper.undated") : Times.day(words.language(), said.madeOn());
        return String.join(
                " · ",
                Stream.of(made, said.setting(), rests)
                        .filter(part -> part != null && !part.isEmpty())
                        .toList());
    }

    private void grade(String axis, GradeEntry grade) {
        out.element("dt", null, words.said(axis));
        out.open("dd");
        if (grade == null) {
            out.text(words.said("report.paper.no-grade"));
        } else {
            out.element("b", grade.isNotJudged() ? "grade none" : "grade", grade.grade());
            out.text(grade.isNotJudged() ? " " + words.said("shared.not-judged") + "." : "");
            out.text(" " + limit(grade) + grade.grounds());
            out.element(
                    "span",
                    "by",
                    " "
                            + words.said(
                                    "report.paper.graded-by",
                                    grade.gradedBy(),
                                    Times.at(words.language(), grade.at())));
            more("report.paper.dissent", grade.dissent());
            more("report.paper.overruled", grade.overruled());
            more(
                    "report.paper.review",
                    grade.reviewOn() == null ? null : Times.day(words.language(), grade.reviewOn()));
        }
        out.close();
    }

    private void more(String key, String said) {
        if (said != null) {
            out.element("span", "by", " " + words.said(key, said));
        }
    }

    private String limit(GradeEntry grade) {
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

    private void entry(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            out.element("dt", null, words.said(key));
            lines.forEach(line -> out.element("dd", null, line));
        }
    }

    private String figure(FigureEntry figure) {
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

    private String item(EvidenceEntry item) {
        String issuer = item.issuer() == null
                ? words.said("report.paper.issuer-unknown")
                : words.said("report.paper.issued", contents.names.of(item.issuer()));
        String checked = item.checker() == null
                ? words.said("report.paper.unchecked")
                : words.said("report.paper.checked", contents.names.of(item.checker()));
        return words.word(item.kind()) + ": " + item.description() + ", " + words.word(item.state()) + ", " + issuer
                + ", " + checked;
    }

    private void citation(CitationEntry cited) {
        ArticleEntry article = contents.article(cited);
        out.open("div", "class", "cited");
        out.open("blockquote", "lang", article.language(), "dir", "auto")
                .open("p")
                .text(cited.quote())
                .close()
                .close();
        out.element("p", "line", contents.names.sourcingLine(cited.id(), words.language()));
        out.open("p", "class", "meta")
                .element("span", "mono", Call.citation(cited.id()))
                .text(" " + words.word(cited.mode()) + " · ")
                .open("span", "lang", article.language())
                .text(article.title())
                .close();
        out.text(", " + contents.names.of(article.outlet()));
        if (article.publishedOn() != null) {
            out.text(", " + Times.day(words.language(), article.publishedOn()));
        }
        if (article.address() != null) {
            out.text(" ")
                    .open("a", "href", article.address())
                    .text(article.address())
                    .close();
        }
        out.close();
        out.open("p", "class", "meta hash")
                .text(words.said("report.paper.captured", Times.at(words.language(), article.capturedAt())) + " ")
                .element("span", "mono", article.sha256())
                .close();
        out.close().line();
    }
}
