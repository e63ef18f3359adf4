package org.vouch.web.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.CaptureArticle;
import org.vouch.domain.article.CaptureVersion;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRecording;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.Said;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

/** Outlets that print, an editor who captures what they print, and what is recorded from it. */
@ApplicationScoped
class Presses {

    @Inject
    private Actor actor;

    @Inject
    private SourceCuration sources;

    @Inject
    private ArticleCapture capture;

    @Inject
    private ArticleReading reading;

    @Inject
    private ClaimCuration claims;

    @Inject
    private StatementRecording statements;

    private int named;

    void open(long editor) {
        actor.actAs(new StaffMember(new StaffId(editor), "R. Brandt", Set.of(Role.EDITOR), null));
    }

    SourceId outlet(SourceKind kind) {
        String name = "Press " + named++ + " of Norby";
        return sources.register(new RegisterSource(SourceContent.named(name, kind, null), true));
    }

    /** So many words that stand nowhere else, if they are told by another word. */
    static String words(String told, int many) {
        return IntStream.range(0, many).mapToObj(n -> told + n).collect(Collectors.joining(" "));
    }

    ArticleId prints(SourceId outlet, String text, SourceId... wires) {
        List<CreditLine> credits = Arrays.stream(wires)
                .map(wire -> new CreditLine(wire, null, null))
                .toList();
        return capture.capture(new CaptureArticle(
                Original.pasted(text),
                new ArticleContent(text),
                new ArticleDetails("Printed " + named++, outlet, null, credits, null, "en"),
                PartialDate.of("2024-10-18")));
    }

    void updates(ArticleId article, String text) {
        ArticleText present = reading.text(article, null);
        capture.addVersion(new CaptureVersion(
                article,
                present.version(),
                new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8", null),
                new ArticleContent(text),
                VersionKind.UPDATE,
                null,
                null));
    }

    ClaimId claim() {
        return claims.propose(new ProposeClaim("The harbour of Norby is closed, " + named++, null));
    }

    /** The outlet says so in its own name, with the first words of its article. */
    void says(ArticleId article, ClaimId claim) {
        ArticleText text = reading.text(article, null);
        HopLine itself = new HopLine(text.outletId(), Act.SAYS);
        statements.record(new RecordStatement(
                new Passage(
                        text.versionId(),
                        0,
                        5,
                        new Attribution(List.of(itself), QuoteMode.DIRECT, null, Naming.NAMED, null)),
                new Said("It is closed " + named++, null, null, null, BasisOf.notStated(), List.of()),
                List.of(BearsOn.claim(claim, Stance.ASSERTS)),
                List.of(),
                List.of()));
    }
}
