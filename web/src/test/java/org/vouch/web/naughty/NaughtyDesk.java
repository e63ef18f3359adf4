package org.vouch.web.naughty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.CaptureArticle;
import org.vouch.domain.article.Original;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRecording;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.SourceReading;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.Said;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.InviteStaff;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.domain.user.StaffListing;

/** Types a text as a source's name, an article's title, a gist, a claim and a colleague's name, and reads it back. */
@ApplicationScoped
class NaughtyDesk {

    private static final Original TEXT = Original.pasted("Words");

    @Inject
    private Everybody everybody;

    @Inject
    private Actor actor;

    @Inject
    private SourceCuration sources;

    @Inject
    private SourceReading sourceReading;

    @Inject
    private ArticleCapture articles;

    @Inject
    private ArticleReading articleReading;

    @Inject
    private StatementRecording statements;

    @Inject
    private StatementReading statementReading;

    @Inject
    private ClaimCuration claims;

    @Inject
    private ClaimReading claimReading;

    @Inject
    private StaffAdministration staff;

    @Inject
    private StaffListing staffListing;

    private SourceId outlet;
    private ArticleId article;
    private int colleagues;

    void open() {
        actor.actAs(everybody.hired());
        outlet = sources.register(
                new RegisterSource(SourceContent.named("Norby Gazette", SourceKind.NEWS_OUTLET, null), true));
        article = articles.capture(titled("Words of the harbour"));
    }

    String source(String name) {
        SourceId id =
                sources.register(new RegisterSource(SourceContent.named(name, SourceKind.PRIVATE_PERSON, null), true));
        return sourceReading.details(id).orElseThrow().content().name();
    }

    String article(String title) {
        return articleReading.text(articles.capture(titled(title)), null).title();
    }

    String statement(String gist) {
        Attribution attribution =
                new Attribution(List.of(new HopLine(outlet, Act.SAYS)), QuoteMode.DIRECT, null, Naming.NAMED, null);
        Passage passage = new Passage(articleReading.text(article, null).versionId(), 0, 5, attribution);
        Said said = new Said(gist, null, null, null, BasisOf.notStated(), List.of());
        return statementReading
                .details(statements.record(new RecordStatement(passage, said, List.of(), List.of(), List.of())))
                .row()
                .gist();
    }

    String claim(String text) {
        return claimReading
                .details(claims.propose(new ProposeClaim(text, null)))
                .text();
    }

    String colleague(String name) {
        String signInName = "colleague" + colleagues++;
        return staffListing
                .details(staff.invite(new InviteStaff(signInName, name, Set.of(Role.READER)))
                        .id())
                .orElseThrow()
                .name();
    }

    private CaptureArticle titled(String title) {
        return new CaptureArticle(
                TEXT,
                new ArticleContent(new String(TEXT.bytes(), StandardCharsets.UTF_8)),
                new ArticleDetails(title, outlet, null, List.of(), null, "en"),
                null);
    }
}
