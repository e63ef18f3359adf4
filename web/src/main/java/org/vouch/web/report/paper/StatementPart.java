package org.vouch.web.report.paper;

import java.util.List;
import java.util.Locale;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.web.report.pack.Call;
import org.vouch.web.shared.Markdown;
import org.vouch.web.shared.Times;

/** A statement under its claim: who said it, how it is graded and why, what was reserved, where it was read. */
record StatementPart(Indexed contents, PaperWords words, EntryWords entries, Markup out) {

    void write(BearingEntry bearing) {
        StatementEntry said = contents.statement(bearing.statement());
        out.open("div", "class", "said", "id", "c" + bearing.claim() + "-s" + said.id());
        head(bearing.stance(), said);
        out.open("p", "class", "gist", "dir", "auto").text(said.gist()).close().line();
        out.element("p", "meta", entries.circumstances(said));
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
                contents.figures(said.id()).stream().map(entries::figure).toList());
        entry(
                "report.paper.evidence",
                contents.evidence(said.id()).stream().map(entries::item).toList());
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

    private void grade(String axis, GradeEntry grade) {
        out.element("dt", null, words.said(axis));
        out.open("dd");
        if (grade == null) {
            out.text(words.said("report.paper.no-grade"));
        } else {
            out.element("b", grade.isNotJudged() ? "grade none" : "grade", grade.grade());
            out.text(grade.isNotJudged() ? " " + words.said("shared.not-judged") + "." : "");
            out.text(" " + entries.limit(grade) + grade.grounds());
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

    private void entry(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            out.element("dt", null, words.said(key));
            lines.forEach(line -> out.element("dd", null, line));
        }
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
