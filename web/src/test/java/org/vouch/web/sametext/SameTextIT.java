package org.vouch.web.sametext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.OriginReckoning;
import org.vouch.domain.corroboration.Reason;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.sametext.AlreadyDecided;
import org.vouch.domain.sametext.CarryingDecision;
import org.vouch.domain.sametext.CarryingDetails;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.CarryingState;
import org.vouch.domain.sametext.ConfirmCarrying;
import org.vouch.domain.sametext.NotAmongTheSources;
import org.vouch.domain.sametext.RejectCarrying;
import org.vouch.domain.sametext.ReopenCarrying;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.InContainer;

/** From the capture of a copied text to the origins of a claim, as deployed, on the real database. */
@InContainer
class SameTextIT {

    @Inject
    private Presses presses;

    @Inject
    private CarryingListing listing;

    @Inject
    private CarryingDecision decision;

    @Inject
    private ClaimGraphs graphs;

    @Inject
    private OriginReckoning reckoning;

    @Inject
    private RecentChanges changes;

    private SourceId courier;
    private SourceId gazette;
    private SourceId agency;

    @BeforeEach
    void threeHouses() throws SQLException {
        presses.open(one("INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES"
                + " (nextval('staff_seq'), 1, gen_random_uuid()::text, 'R. Brandt', 'EDITOR', now()) RETURNING id"));
        courier = presses.outlet(SourceKind.NEWS_OUTLET);
        gazette = presses.outlet(SourceKind.NEWS_OUTLET);
        agency = presses.outlet(SourceKind.NEWS_AGENCY);
    }

    @Test
    void aQuarterOfATextInAnotherIsProposedWhenItIsCaptured() {
        ArticleId first = presses.prints(courier, Presses.words("quarterly", 200));
        ArticleId second = presses.prints(
                gazette,
                Presses.words("own", 100) + "\n\n" + Presses.words("quarterly", 50) + "\n\n"
                        + Presses.words("more", 50));

        CarryingRow row = only(second);
        assertThat(row.state()).isEqualTo(CarryingState.PROPOSED);
        assertThat(row.from()).isEqualTo(first);
        assertThat(row.source()).isEqualTo(courier);
        assertThat(row.percent()).isEqualTo(25);
        assertThat(row.longest()).isEqualTo(50);
        assertThat(listing.details(row.id()).overlap().passages()).hasSize(1);
    }

    @Test
    void whatIsQuotedIsNot() {
        presses.prints(courier, Presses.words("quoted", 80));
        ArticleId second =
                presses.prints(gazette, Presses.words("frame", 80) + " “" + Presses.words("quoted", 80) + "”");

        assertThat(listing.ofArticle(second)).isEmpty();
    }

    @Test
    void anOutletsOwnEarlierTextIsNot() {
        presses.prints(courier, Presses.words("again", 80));

        assertThat(listing.ofArticle(presses.prints(courier, Presses.words("again", 80))))
                .isEmpty();
    }

    @Test
    void aLaterVersionIsComparedAsWell() {
        ArticleId first = presses.prints(courier, Presses.words("updated", 80));
        ArticleId second = presses.prints(gazette, Presses.words("before", 80));
        assertThat(listing.ofArticle(second)).isEmpty();

        presses.updates(second, Presses.words("before", 80) + "\n\n" + Presses.words("updated", 80));

        assertThat(only(second).from()).isEqualTo(first);
    }

    @Test
    void ofManyWhoHaveTheSameFromAWireEachIsProposedOnce() {
        ArticleId first = presses.prints(courier, Presses.words("wired", 80), agency);
        ArticleId second = presses.prints(gazette, Presses.words("wired", 80));
        SourceId third = presses.outlet(SourceKind.NEWS_OUTLET);
        ArticleId last = presses.prints(third, Presses.words("wired", 80), agency);

        for (ArticleId each : List.of(first, second, last)) {
            assertThat(carriedBy(each)).extracting(CarryingRow::source).containsExactly(agency);
        }
    }

    @Test
    void whatIsConfirmedChangesTheOriginsOfAClaimAndTakenBackRestoresThem() throws SQLException {
        ArticleId first = presses.prints(courier, Presses.words("said", 80));
        ArticleId second = presses.prints(gazette, Presses.words("said", 80));
        ClaimId claim = presses.claim();
        presses.says(first, claim);
        presses.says(second, claim);
        reckoning.settle();
        Reckoning before = reckoned(claim);
        assertThat(before.possible()).isEqualTo(2);
        assertThat(kept(claim)).isEqualTo(2);

        CarryingRow proposed = only(second);
        decision.confirm(new ConfirmCarrying(proposed.id(), proposed.version(), courier, "Word for word"));

        Reckoning confirmed = reckoned(claim);
        assertThat(confirmed.possible()).isEqualTo(1);
        assertThat(confirmed.collapses())
                .anyMatch(collapse -> collapse.reason() == Reason.SAME_TEXT
                        && collapse.from().equals(gazette)
                        && collapse.into().equals(courier));
        reckoning.settle();
        assertThat(kept(claim)).isEqualTo(1);
        assertThat(only(second).decidedBy()).isEqualTo("R. Brandt");
        assertThat(changes.lastOf("article", second.value()).orElseThrow().action())
                .isEqualTo("article.text-confirmed");

        decision.reopen(new ReopenCarrying(proposed.id(), only(second).version()));

        assertThat(reckoned(claim)).isEqualTo(before);
        assertThat(only(second).state()).isEqualTo(CarryingState.PROPOSED);
        reckoning.settle();
        assertThat(kept(claim)).isEqualTo(2);
    }

    @Test
    void whatIsRejectedIsNotProposedAgain() {
        presses.prints(courier, Presses.words("rejected", 80));
        ArticleId second = presses.prints(gazette, Presses.words("rejected", 80));
        CarryingRow row = only(second);

        decision.reject(new RejectCarrying(row.id(), row.version(), null));
        presses.updates(second, Presses.words("rejected", 80) + " " + Presses.words("after", 20));

        assertThat(listing.ofArticle(second)).isEmpty();
        assertThat(listing.details(row.id()).row().state()).isEqualTo(CarryingState.REJECTED);
    }

    @Test
    void theEditorSaysWhoseTextItIsAmongThoseItMayBe() {
        SourceId other = presses.outlet(SourceKind.NEWS_AGENCY);
        presses.prints(courier, Presses.words("whose", 80), agency, other);
        ArticleId second = presses.prints(gazette, Presses.words("whose", 80));
        CarryingRow row = only(second);
        assertThat(row.source()).isEqualTo(courier);
        assertThat(listing.details(row.id()).whose())
                .extracting(CarryingDetails.Whose::source)
                .containsExactlyInAnyOrder(courier, agency, other);

        assertThatThrownBy(() -> decision.confirm(new ConfirmCarrying(row.id(), row.version(), gazette, null)))
                .isInstanceOf(NotAmongTheSources.class);
        decision.confirm(new ConfirmCarrying(row.id(), row.version(), other, null));

        assertThat(only(second).source()).isEqualTo(other);
    }

    @Test
    void theSecondWhoDecidesIsTold() {
        presses.prints(courier, Presses.words("raced", 80));
        CarryingRow row = only(presses.prints(gazette, Presses.words("raced", 80)));
        decision.reject(new RejectCarrying(row.id(), row.version(), null));

        assertThatThrownBy(() -> decision.confirm(new ConfirmCarrying(row.id(), row.version(), courier, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        long now = listing.details(row.id()).row().version();
        assertThatThrownBy(() -> decision.confirm(new ConfirmCarrying(row.id(), now, courier, null)))
                .isInstanceOf(AlreadyDecided.class);
    }

    private CarryingRow only(ArticleId article) {
        List<CarryingRow> rows = carriedBy(article);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<CarryingRow> carriedBy(ArticleId article) {
        return listing.ofArticle(article).stream()
                .filter(row -> row.article().equals(article))
                .toList();
    }

    private Reckoning reckoned(ClaimId claim) {
        return new Corroboration(graphs.of(claim)).of(Stance.ASSERTS);
    }

    private static long kept(ClaimId claim) throws SQLException {
        return one("SELECT possible FROM claim_reckoning WHERE claim_id = " + claim.value());
    }

    @SuppressWarnings("BanJNDI") // a constant name, looked up in our own server
    private static long one(String sql) throws SQLException {
        try (Connection connection = ((DataSource) InitialContext.doLookup("java:app/jdbc/vouch")).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
