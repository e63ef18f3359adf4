package org.vouch.web.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.domain.report.GradeCounts;
import org.vouch.domain.report.SourceFacts;
import org.vouch.web.shared.Texts;

/** The summary of a report's sources as Vouch writes it: what was counted, in plain sentences, as Markdown. */
final class SummaryWords {

    private final ResourceBundle texts;
    private final Locale locale;
    private final List<String> paragraphs = new ArrayList<>();

    private SummaryWords(Locale locale) {
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    static String of(SourceFacts facts, Locale locale) {
        SummaryWords words = new SummaryWords(locale);
        words.paragraphs.add(words.say(
                "rests",
                facts.claims().size(),
                facts.said().all(),
                facts.sources().all(),
                facts.outlets()));
        words.paragraph("strengths", words.strengths(facts));
        words.paragraph("origins", words.origins(facts));
        words.paragraph("weaknesses", words.weaknesses(facts));
        words.paragraph("missing", words.missing(facts));
        return String.join("\n\n", words.paragraphs);
    }

    private List<String> strengths(SourceFacts facts) {
        List<String> said = new ArrayList<>();
        claims(said, "several", facts.several());
        count(said, "good-sources", facts.sources().good(), facts.sources());
        count(said, "good-said", facts.said().good(), facts.said());
        return said;
    }

    private List<String> origins(SourceFacts facts) {
        List<String> said = new ArrayList<>();
        claims(said, "single", facts.single());
        claims(said, "lost", facts.lost());
        return said;
    }

    private List<String> weaknesses(SourceFacts facts) {
        List<String> said = new ArrayList<>();
        claims(said, "denied", facts.denied());
        count(said, "poor-sources", facts.sources().poor(), facts.sources());
        count(said, "poor-said", facts.said().poor(), facts.said());
        count(said, "lines-lost", facts.linesLost(), facts.said());
        count(said, "reserved", facts.reserved(), facts.said());
        return said;
    }

    private List<String> missing(SourceFacts facts) {
        List<String> said = new ArrayList<>();
        claims(said, "unasserted", facts.unasserted());
        claims(said, "unanswered", facts.unanswered());
        count(said, "not-judged-sources", facts.sources().notJudged(), facts.sources());
        count(said, "not-judged-said", facts.said().notJudged(), facts.said());
        count(said, "ungraded-sources", facts.sources().missing(), facts.sources());
        count(said, "ungraded-said", facts.said().missing(), facts.said());
        return said;
    }

    private void claims(List<String> said, String key, List<Long> claims) {
        if (!claims.isEmpty()) {
            said.add(say(key, claims.size(), enumerated(claims)));
        }
    }

    /** Such as c7, c8 and c9. */
    private String enumerated(List<Long> claims) {
        List<String> names = claims.stream().map(claim -> "c" + claim).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : say("and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private void count(List<String> said, String key, int count, GradeCounts of) {
        if (count > 0) {
            said.add(say(key, count, of.all()));
        }
    }

    private void paragraph(String key, List<String> said) {
        String heading = "**" + texts.getString("report.summary." + key) + "** ";
        paragraphs.add(heading + (said.isEmpty() ? say(key + ".none") : String.join(" ", said)));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString("report.summary." + key), locale).format(arguments);
    }
}
