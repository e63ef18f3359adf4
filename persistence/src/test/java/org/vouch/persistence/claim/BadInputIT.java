package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimInUse;
import org.vouch.domain.claim.DeleteClaim;
import org.vouch.domain.claim.DeleteStatement;
import org.vouch.domain.claim.ProposeClaim;
import org.vouch.domain.claim.RecordStatement;
import org.vouch.domain.claim.ReviseStatement;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRevised;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.claim.WithdrawCitation;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.LastCitation;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.StatementInUse;
import org.vouch.persistence.shared.PostgresFixture;

class BadInputIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private Newsroom newsroom;
    private SourceId outlet;
    private SourceId holder;

    @BeforeEach
    void openTheDesk() {
        newsroom = new Newsroom(postgres);
        outlet = newsroom.source("An outlet", SourceKind.NEWS_OUTLET, "DE");
        holder = newsroom.source("A holder", SourceKind.OFFICIAL, "DE");
    }

    @Test
    void aClaimDeletedUnderAnOpenFormIsSaidAndNothingIsKept() {
        ClaimId claim = newsroom.curating(c -> c.propose(new ProposeClaim("a claim soon gone", null)));
        newsroom.curating(c -> {
            c.delete(new DeleteClaim(claim, 1));
            return claim;
        });

        assertNothingKept(() -> record("It was said.", 0, 12, BearsOn.claim(claim, Stance.ASSERTS)));
    }

    @Test
    void aSourceDeletedUnderAnOpenFormIsSaidAndNothingIsKept() {
        SourceId gone = new SourceId(999_999);

        assertNothingKept(() -> {
            ArticleText article = newsroom.article(outlet, null, "It was said.");
            newsroom.recording(r -> r.record(command(article, 0, 12, gone, "a gist")), article);
        });
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothingOfTheFirst() {
        StatementId id = record("It was said.", 0, 12);
        long opened = row(id).version();
        revise(id, opened, "the first one's gist");

        assertThatThrownBy(() -> revise(id, opened, "the second one's gist")).isInstanceOf(ChangedMeanwhile.class);
        assertThat(row(id).gist()).isEqualTo("the first one's gist");
        assertThat(row(id).version()).isGreaterThan(opened);
    }

    @Test
    void aRevisionIsToldWhereItChangesSomething() {
        StatementId id = record("It was said.", 0, 12);
        revise(id, row(id).version(), "another gist");
        revise(id, row(id).version(), "another gist");

        assertThat(newsroom.revised).extracting(StatementRevised::statement).containsExactly(id);
    }

    @Test
    void theLastCitationIsNotWithdrawnAndWhatIsGradedIsNotDeleted() {
        StatementId id = record("It was said.", 0, 12);
        StatementRow row = row(id);
        WithdrawCitation last =
                new WithdrawCitation(id, row.version(), row.citations().get(0).id());

        assertThatThrownBy(() -> newsroom.revising(r -> {
                    r.withdraw(last);
                    return id;
                }))
                .isInstanceOf(LastCitation.class);
        newsroom.grade(id.value(), "3");
        assertThatThrownBy(() -> delete(id)).isInstanceOf(StatementInUse.class);
        assertThat(row(id).citations()).hasSize(1);
    }

    @Test
    void aClaimSomethingBearsOnIsNotDeletedAndAfterItsStatementIsGoneItIs() {
        ClaimId claim = newsroom.curating(c -> c.propose(new ProposeClaim("a claim in use", null)));
        StatementId id = record("It was said.", 0, 12, BearsOn.claim(claim, Stance.DENIES));

        assertThatThrownBy(() -> deleteClaim(claim)).isInstanceOf(ClaimInUse.class);
        delete(id);
        deleteClaim(claim);

        assertThat(postgres.sql().count("SELECT count(*) FROM claim WHERE id = ?", claim.value()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرحبا بالعالم",
                "국가정보원은 밝혔다",
                "👩‍👩‍👧‍👦 and 🇺🇦",
                "e\u0301te\u0301",
                "<script>alert(1)</script>",
                "'; DROP TABLE statement; --",
                "=cmd|' /C calc'!A0",
                "\u202Etest\u202C",
                "%_\\"
            })
    void wordsOfEveryScriptAreKeptWhereTheyStand(String words) {
        String before = "Ä😀한 ";
        int start = before.codePointCount(0, before.length());
        int end = start + words.codePointCount(0, words.length());

        StatementId id = record(before + words + " end", start, end, BearsOn.newClaim("on " + words, Stance.DOUBTS));

        assertThat(row(id).citations().get(0).span().quote()).isEqualTo(words);
        assertThat(row(id).citations().get(0).span().start()).isEqualTo(start);
    }

    private void assertNothingKept(ThrowingCallable attempt) {
        long statements = postgres.sql().count("SELECT count(*) FROM statement");
        int changes = newsroom.changes.size();

        assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
        assertThat(postgres.sql().count("SELECT count(*) FROM statement")).isEqualTo(statements);
        assertThat(newsroom.changes).hasSize(changes);
    }

    private StatementId record(String text, int start, int end, BearsOn... bearings) {
        ArticleText article = newsroom.article(outlet, null, text);
        RecordStatement command = command(article, start, end, holder, "a gist", bearings);
        return newsroom.recording(r -> r.record(command), article);
    }

    private static RecordStatement command(
            ArticleText article, int start, int end, SourceId holder, String gist, BearsOn... bearings) {
        Attribution attribution =
                new Attribution(List.of(new HopLine(holder, Act.SAYS)), QuoteMode.DIRECT, null, Naming.NAMED, null);
        Passage passage = new Passage(article.versionId(), start, end, attribution);
        return new RecordStatement(passage, said(gist), List.of(bearings), List.of(), List.of());
    }

    private void revise(StatementId id, long version, String gist) {
        newsroom.revising(r -> {
            r.revise(new ReviseStatement(id, version, said(gist), Map.of(), List.of(), List.of(), List.of()));
            return id;
        });
    }

    private void delete(StatementId id) {
        newsroom.revising(r -> {
            r.delete(new DeleteStatement(id, row(id).version()));
            return id;
        });
    }

    private void deleteClaim(ClaimId claim) {
        newsroom.curating(c -> {
            c.delete(new DeleteClaim(claim, 1));
            return claim;
        });
    }

    private static Said said(String gist) {
        return new Said(gist, null, null, null, BasisOf.notStated(), List.of());
    }

    private StatementRow row(StatementId id) {
        return newsroom.rows().of(List.of(id.value())).get(0);
    }
}
