package org.vouch.web.report.paper;

import java.util.List;
import java.util.Locale;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.corroboration.ToldOrigins;
import org.vouch.domain.corroboration.ToldOrigins.ToldSide;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.ReckonedClaim;
import org.vouch.web.report.pack.Call;
import org.vouch.web.shared.Markdown;
import org.vouch.web.shared.Times;

/** A claim: the editor's note, where each side of it comes from, the picture of that, and the statements. */
record ClaimPart(Indexed contents, OriginTelling telling, PaperWords words, Markup out) {

    private static final String XML = "<?xml";

    void write(ClaimEntry claim) {
        String id = Call.claim(claim.id());
        ReckonedClaim reckoned = contents.origins(claim.id());
        ToldOrigins told = telling.told(reckoned.graph(), reckoned.sides(), contents.called, words.language());
        out.open("div", "class", "claim", "id", id);
        out.open("h3", "dir", "auto")
                .element("span", "mono", id)
                .text(" " + claim.text())
                .close()
                .line();
        if (claim.note() != null) {
            out.open("div", "class", "note")
                    .sound(Markdown.html(claim.note()))
                    .close()
                    .line();
        }
        told.sides().forEach(this::side);
        lines(
                "report.paper.overruled-by",
                reckoned.overrulings().stream().map(this::found).toList());
        picture(told, id);
        StatementPart statements = new StatementPart(contents, words, new EntryWords(words, contents.names), out);
        contents.bearings(claim.id()).forEach(statements::write);
        out.close().line();
    }

    private void side(ToldSide side) {
        Reckoning reckoned = side.reckoned();
        out.open("div", "class", "side");
        out.element(
                "h4",
                "stance " + reckoned.stance().name().toLowerCase(Locale.ROOT),
                words.said("report.paper.side", words.word(reckoned.stance())));
        out.element(
                "p",
                "numbers",
                words.said(
                        reckoned.isOpen() ? "report.paper.numbers.open" : "report.paper.numbers",
                        reckoned.outlets(),
                        reckoned.paths(),
                        reckoned.origins(),
                        reckoned.possible()));
        lines("report.paper.origins", side.origins());
        lines("report.paper.reasons", side.reasons());
        lines("report.paper.circles", side.circles());
        lines("report.paper.lost", side.lost());
        out.close().line();
    }

    private void lines(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            out.element("p", "label", words.said(key));
            out.open("ul");
            lines.forEach(line -> out.element("li", null, line));
            out.close();
        }
    }

    private String found(FindingRow finding) {
        String sources = finding.other() == null ? finding.one() : finding.one() + ", " + finding.other();
        return words.said(
                "report.paper.found." + finding.found().kind(),
                sources,
                finding.foundBy(),
                Times.at(words.language(), finding.foundAt()),
                finding.reason());
    }

    /** The sentences beside it say the same. */
    private void picture(ToldOrigins told, String id) {
        String svg = told.picture().startsWith(XML)
                ? told.picture().substring(told.picture().indexOf("?>") + 2).strip()
                : told.picture();
        out.open(
                "div",
                "class",
                "picture",
                "id",
                "picture-" + id,
                "role",
                "region",
                "aria-label",
                told.inWords(),
                "tabindex",
                "0");
        out.sound(svg).close().line();
    }
}
