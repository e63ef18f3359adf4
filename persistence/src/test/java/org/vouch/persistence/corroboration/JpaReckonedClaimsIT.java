package org.vouch.persistence.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimNumbers;
import org.vouch.domain.shared.AsOf;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.TwoClaims;

/** Whatever changes below a claim leaves word, in the same transaction, that it is to be reckoned again; and only that claim. */
class JpaReckonedClaimsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private JpaReckonedClaims claims;

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
    }

    @BeforeEach
    void begin() {
        claims = new JpaReckonedClaims(postgres.entityManager(), postgres.sql(), new AsOf());
        postgres.entityManager().getTransaction().begin();
    }

    @AfterEach
    void leaveAsItWas() {
        postgres.entityManager().getTransaction().rollback();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a statement bears on it         | INSERT INTO bearing VALUES (9, 1, 2, 'DENIES')
            a stance changes                | UPDATE bearing SET stance = 'DOUBTS' WHERE id = 1
            a statement bears no more on it | DELETE FROM bearing WHERE id = 1
            a basis is learnt               | UPDATE statement SET basis = 'FIRST_HAND' WHERE id = 1
            a date is learnt                | UPDATE statement SET made_earliest = '2024-10-18' WHERE id = 3
            a further citation              | INSERT INTO citation SELECT 9, 1, 2, quote, prefix, suffix, 0, 4, quote_mode, NULL, naming, NULL, now(), 1 FROM citation WHERE id = 1
            a citation goes                 | DELETE FROM citation WHERE id = 1
            a new hop                       | INSERT INTO hop VALUES (9, 1, 2, 5, 'SAYS')
            another hop                     | UPDATE hop SET source_id = 5 WHERE id = 1
            a hop goes                      | DELETE FROM hop WHERE id = 1
            further evidence                | INSERT INTO evidence VALUES (9, 3, NULL, 0, 'MAP', 'a map', 4, 'SEEN', NULL)
            evidence has another issuer     | UPDATE evidence SET issuer_id = 4 WHERE id = 1
            an article is retracted         | INSERT INTO article_version (id, article_id, number, kind, text, capture_id) VALUES (9, 1, 2, 'RETRACTION', 'x', 1)
            an article has another outlet   | UPDATE article SET outlet_id = 6 WHERE id = 1
            a credit is added               | INSERT INTO credit VALUES (9, 1, 1, 6, NULL)
            a credit goes                   | DELETE FROM credit WHERE id = 1
            a carried text is confirmed     | UPDATE carried_text SET state = 'CONFIRMED', decided_at = now() WHERE id = 1
            an affiliation begins           | INSERT INTO affiliation VALUES (9, 5, 4, 'ORGAN_OF')
            an affiliation ends             | UPDATE affiliation SET until = '2024-09-30' WHERE id = 1001
            an affiliation goes             | DELETE FROM affiliation WHERE id = 1001
            an affiliation further up       | INSERT INTO affiliation VALUES (9, 4, 6, 'OWNED_BY')
            a source is known to the desk   | UPDATE source SET known_to_desk = true WHERE id = 3
            a source is of another kind     | UPDATE source SET kind = 'UNNAMED' WHERE id = 2
            an editor finds something       | INSERT INTO finding (id, version, claim_id, kind, one_id, reason, found_by, found_by_name, found_at) VALUES (9, 1, 1, 'INDEPENDENT', 5, 'x', 1, 'x', now())
            it is taken back                | UPDATE finding SET taken_back_by = 1, taken_back_at = now(), taken_back_reason = 'x' WHERE id = 1
            """)
    void itIsToBeReckonedAgainWhen(String what, String change) {
        execute(change);

        assertThat(claims.take(10)).as(what).containsExactly(new ClaimId(1));
        assertThat(claims.take(10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UPDATE claim SET note = 'a word' WHERE id = 1
            UPDATE source SET note = 'a word' WHERE id = 3
            UPDATE article SET title = 'Another' WHERE id = 1
            """)
    void whatDoesNotBearOnOriginsLeavesItAlone(String change) {
        execute(change);

        assertThat(claims.take(10)).isEmpty();
    }

    @Test
    void theNumbersKeptLastStand() {
        ClaimNumbers first = new ClaimNumbers(new ClaimId(1), 2, 3, 1, 2, 0, 1, false);
        claims.keep(first);
        claims.keep(new ClaimNumbers(new ClaimId(1), 2, 3, 2, 2, 1, 0, true));

        List<?> kept = postgres.entityManager()
                .createNativeQuery("SELECT outlets, paths, origins, possible, denying, circles, overruled"
                        + " FROM claim_reckoning WHERE claim_id = 1")
                .getResultList();
        assertThat((Object[]) kept.get(0)).containsExactly(2, 3, 2, 2, 1, 0, true);
    }

    private static void execute(String change) {
        postgres.entityManager().createNativeQuery(change).executeUpdate();
    }
}
