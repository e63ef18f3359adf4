package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.claim.AddCitation;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRecording;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.StatementId;

/** Claims, statements with their citations, and the grades of statements. */
@ApplicationScoped
class SampleStatements {

    @Inject
    private ClaimCuration claims;

    @Inject
    private StatementRecording recording;

    @Inject
    private Assessing assessing;

    void propose(List<Entry> entries, Refs refs) {
        entries.forEach(
                claim -> refs.put(claim.text("ref"), claims.propose(new ProposeClaim(claim.text("text"), null))));
    }

    void bringIn(List<Entry> entries, Refs refs) {
        for (Entry entry : entries) {
            if (entry.has("sameAs")) {
                cite(entry, refs);
            } else {
                record(entry, refs);
            }
        }
    }

    void grade(List<Entry> entries, Refs refs) {
        entries.stream().filter(entry -> entry.has("grade")).forEach(entry -> {
            Entry grade = entry.one("grade");
            assessing.assessStatement(new AssessStatement(
                    refs.statement(entry.text("ref")),
                    Credibility.of(grade.text("grade")),
                    new Reasoning(new Grounds(grade.text("grounds")), AssessmentBasis.EVIDENCE_DESCRIBED)));
        });
    }

    private void record(Entry entry, Refs refs) {
        List<BearsOn> bearings = entry.many("claims").stream()
                .map(on -> BearsOn.claim(refs.claim(on.text("claim")), on.constant(Stance.class, "stance")))
                .toList();
        SampleParts parts = new SampleParts(entry, refs);
        StatementId id = recording.record(
                new RecordStatement(passage(entry, refs), parts.said(), bearings, parts.caveats(), parts.evidence()));
        refs.put(entry.text("ref"), id);
    }

    private void cite(Entry entry, Refs refs) {
        SampleParts parts = new SampleParts(entry, refs);
        recording.addCitation(new AddCitation(
                refs.statement(entry.text("sameAs")), passage(entry, refs), parts.caveats(), parts.evidence()));
    }

    private static Passage passage(Entry entry, Refs refs) {
        ArticleText article = refs.article(entry.text("article"));
        int at = article.text().indexOf(entry.text("quote"));
        int start = article.text().codePointCount(0, at);
        int length = entry.text("quote").codePointCount(0, entry.text("quote").length());
        return new Passage(article.versionId(), start, start + length, attribution(entry, refs));
    }

    private static Attribution attribution(Entry entry, Refs refs) {
        List<HopLine> hops = entry.many("hops").stream()
                .map(hop -> new HopLine(refs.source(hop.text("source")), hop.constant(Act.class, "act")))
                .toList();
        return new Attribution(
                hops,
                entry.constant(QuoteMode.class, "mode"),
                entry.text("cue"),
                entry.constant(Naming.class, "naming"),
                entry.text("namingReason"));
    }
}
