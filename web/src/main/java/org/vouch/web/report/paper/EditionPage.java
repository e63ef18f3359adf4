package org.vouch.web.report.paper;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.report.contents.AffiliationEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.FindingWords;
import org.vouch.web.shared.Markdown;
import org.vouch.web.shared.Times;

/** An edition as one page of XHTML that needs nothing else. */
final class EditionPage {

    private final EditionContents contents;
    private final Indexed indexed;
    private final PaperWords words;
    private final ClaimPart claims;
    private final Markup out = new Markup();

    private EditionPage(EditionContents contents, OriginTelling telling) {
        this.contents = contents;
        indexed = new Indexed(contents);
        words = PaperWords.in(contents.language());
        claims = new ClaimPart(indexed, telling, words, out);
    }

    /**
     * @param style its style sheet
     * @param more what else stands in its head
     */
    static String of(
            EditionContents contents, OriginTelling telling, String style, BiConsumer<Markup, EditionContents> more) {
        return new EditionPage(contents, telling).written(style, more);
    }

    private String written(String style, BiConsumer<Markup, EditionContents> more) {
        EditionHead head = contents.head();
        out.sound("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", contents.language())
                .open("head");
        out.sound("<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        out.element("title", null, head.title() + ", " + words.said("report.edition.ref", head.edition()));
        out.open("meta", "name", "author", "content", head.drafter()).close();
        out.open("meta", "name", "description", "content", Objects.requireNonNullElse(head.question(), head.title()))
                .close();
        out.sound("<style>\n" + style + "</style>\n");
        more.accept(out, contents);
        out.close().open("body").line();
        head();
        claims();
        findings();
        sources();
        out.open("div", "class", "foot")
                .open("p")
                .text(words.said("report.paper.not-judged"))
                .close();
        out.open("p")
                .text("report.csv SHA-256 ")
                .element("span", "mono", contents.rows().sha256())
                .close()
                .close();
        return out.close().close().toString().replace("></meta>", "/>");
    }

    private void head() {
        EditionHead head = contents.head();
        String call = words.said("report.paper.call", head.report().value(), head.edition());
        out.element("div", "running", call + " · " + contents.rows().sha256());
        out.open("div", "class", "head");
        out.element("p", "mono", call);
        out.open("h1", "dir", "auto").text(head.title()).close();
        out.element("p", "question", head.question());
        out.element(
                "p",
                "meta",
                words.said("report.released-by", Times.at(words.language(), head.releasedAt()), head.releasedBy()));
        out.element("p", "meta", words.said("report.drafted-by", head.drafter()));
        if (head.secondReader() != null && !head.secondReader().equals(head.releasedBy())) {
            out.element("p", "meta", words.said("report.paper.read-by", head.secondReader()));
        }
        out.close().line();
        out.element("h2", null, words.said("report.paper.summary"));
        if (head.summary().byVouch()) {
            out.element("p", "meta", words.said("report.paper.summary.vouch"));
        }
        out.open("div", "class", "note")
                .sound(Markdown.html(head.summary().words()))
                .close();
        out.element("h2", null, words.said("report.paper.contents")).open("ol", "class", "contents");
        contents.recorded()
                .claims()
                .forEach(claim -> out.open("li")
                        .open("a", "href", "#" + Call.claim(claim.id()))
                        .text(claim.text())
                        .close()
                        .close());
        out.close().line();
    }

    private void claims() {
        String section = null;
        for (ClaimEntry claim : contents.recorded().claims()) {
            if (claim.section() != null && !claim.section().equals(section)) {
                out.element("h2", "section", claim.section());
            }
            section = claim.section();
            claims.write(claim);
        }
    }

    private void findings() {
        if (contents.findings().isEmpty()) {
            return;
        }
        out.element("h2", null, words.said("report.paper.findings")).open("ul");
        contents.findings().forEach(judged -> {
            String rule = words.word(judged.found().rule()) + ", " + judged.row() + ".";
            out.open("li").element("b", null, rule);
            out.text(" " + FindingWords.of(judged.found(), words.language()));
            judged.accepted()
                    .forEach(one -> out.text(" "
                            + words.said(
                                    "report.paper.accepted",
                                    one.byName(),
                                    Times.at(words.language(), one.at()),
                                    one.reason())));
            out.close();
        });
        out.close().line();
    }

    private void sources() {
        out.open("h2", "id", "sources").text(words.said("report.paper.sources")).close();
        out.open("dl", "class", "sources");
        contents.involved().sources().forEach(this::source);
        out.close().line();
    }

    private void source(SourceEntry source) {
        out.open("dt", "dir", "auto").text(source.name()).close();
        String other = String.join(", ", source.names());
        String kind = words.word(source.kind()) + (source.country() == null ? "" : ", " + source.country());
        out.element("dd", null, other.isEmpty() ? kind : kind + ". " + words.said("report.paper.names", other));
        List<AffiliationEntry> ties = contents.involved().affiliations().stream()
                .filter(tie -> tie.source() == source.id())
                .toList();
        ties.forEach(tie -> out.element("dd", null, tie(tie)));
    }

    private String tie(AffiliationEntry tie) {
        String since = tie.since() == null
                ? ""
                : " " + words.said("report.paper.since", Times.day(words.language(), tie.since()));
        String until = tie.until() == null
                ? ""
                : " " + words.said("report.paper.until", Times.day(words.language(), tie.until()));
        return words.word(tie.kind()) + " " + indexed.names.of(tie.body()) + since + until;
    }
}
