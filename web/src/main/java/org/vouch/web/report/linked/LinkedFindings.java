package org.vouch.web.report.linked;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.DeskWord;
import org.vouch.web.report.pack.FindingWords;

/** What the house rules found at the release, each with who let it pass and why. */
record LinkedFindings(List<JudgedFinding> findings, Consumer<Linked> graph) {

    void write() {
        for (int at = 0; at < findings.size(); at++) {
            graph.accept(finding(at + 1, findings.get(at)));
        }
    }

    private static Linked finding(int number, JudgedFinding judged) {
        RuleFinding found = judged.found();
        return Linked.of(Ids.of("finding-" + number), "vouch:Finding")
                .with("rule", DeskWord.of(found.rule()))
                .with("claim", Ids.of(Call.claim(found.claim())))
                .with("statement", Ids.of(Call.statement(found.statement())))
                .with("description", FindingWords.of(found, Locale.ENGLISH))
                .with("held", found.holds())
                .withAll(
                        "accepted",
                        judged.accepted().stream()
                                .map(one -> acceptance(one).json())
                                .toList());
    }

    private static Linked acceptance(Acceptance accepted) {
        return Linked.blank("vouch:Acceptance")
                .with("author", Linked.blank("schema:Person").with("name", accepted.byName()))
                .with("generatedAtTime", accepted.at().toString())
                .with("text", accepted.reason());
    }
}
