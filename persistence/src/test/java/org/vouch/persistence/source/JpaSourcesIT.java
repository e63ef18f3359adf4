package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceBeingJudged;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceInUse;
import org.vouch.domain.source.SourceKind;
import org.vouch.persistence.shared.PostgresFixture;

class JpaSourcesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NOW = Instant.parse("2024-10-18T09:00:00Z");

    @Test
    void everythingSaidOfASourceComesBackAsItWasSaid() {
        SourceId body = add(SourceContent.named("Government of Ukraine", SourceKind.GOVERNMENT_BODY, "UA"));
        SourceContent content = president(body, Name.canonical("Volodymyr Zelenskyy"), Name.alias("Зеленський"));

        SourceId id = add(content);

        assertThat(postgres.inTransaction(() -> sources().find(id).orElseThrow().content()))
                .isEqualTo(content);
    }

    @Test
    void anotherNameMayBecomeTheCanonicalOne() {
        SourceId body = add(SourceContent.named("Government of Wonderland", SourceKind.GOVERNMENT_BODY, null));
        SourceId id = add(president(body, Name.canonical("First"), Name.alias("Second"), Name.alias("Third")));
        SourceContent turned = president(body, Name.canonical("Third"), Name.alias("First"));

        revise(id, turned);

        assertThat(postgres.inTransaction(() -> sources().find(id).orElseThrow().content()))
                .isEqualTo(turned);
    }

    @Test
    void aChangeOfNamesAloneMakesOneNewVersion() {
        SourceId id = add(SourceContent.named("Alone", SourceKind.COMPANY, "FR"));
        long before =
                postgres.inTransaction(() -> sources().find(id).orElseThrow().version());

        revise(id, president(null, Name.canonical("Alone"), Name.alias("Al")));

        assertThat(postgres.inTransaction(() -> sources().find(id).orElseThrow().version()))
                .isEqualTo(before + 1);
    }

    @Test
    void theLaterOfTwoWhoSaveAtOnceIsTold() {
        SourceId id = add(SourceContent.named("Contested", SourceKind.COMPANY, "FR"));

        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    Source mine = sources().find(id).orElseThrow();
                    theirs("UPDATE source SET version = version + 1 WHERE id = " + id.value());
                    mine.retire("gone", NOW);
                    sources().save(mine);
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void oneThatAnotherBelongsToIsNotDeleted() {
        SourceId body = add(SourceContent.named("Leaned on", SourceKind.GOVERNMENT_BODY, "UA"));
        add(president(body, Name.canonical("Leaning")));

        assertThatThrownBy(() -> postgres.inTransaction(
                        () -> sources().remove(sources().find(body).orElseThrow())))
                .isInstanceOf(SourceInUse.class);
    }

    @Test
    void oneThatIsBeingJudgedIsNotDeletedAndSaysSo() {
        SourceId id = add(president(null, Name.canonical("Judged")));
        postgres.inTransaction(() -> postgres.entityManager()
                .createNativeQuery("INSERT INTO grading_round (id, version, source_id, state, graders, opened_at)"
                        + " VALUES (nextval('grading_round_seq'), 1, ?1, 'OPEN', 2, now())")
                .setParameter(1, id.value())
                .executeUpdate());

        assertThatThrownBy(() -> postgres.inTransaction(
                        () -> sources().remove(sources().find(id).orElseThrow())))
                .isInstanceOf(SourceBeingJudged.class);
    }

    @Test
    void oneThatNothingLeansOnIsDeletedWithItsNames() {
        SourceId id = add(president(null, Name.canonical("Never used"), Name.alias("NU")));

        postgres.inTransaction(() -> sources().remove(sources().find(id).orElseThrow()));

        assertThat(postgres.sql().count("SELECT count(*) FROM source_name WHERE source_id = ?", id.value()))
                .isZero();
    }

    @Test
    void aNameIsTakenWhateverItsAccentsAndCase() {
        add(president(null, Name.canonical("Ágnes Több"), Name.description("the minister")));

        assertThat(postgres.inTransaction(() -> sources().isTaken("AGNES TOBB")))
                .isTrue();
        assertThat(postgres.inTransaction(() -> sources().isTaken("The Minister")))
                .isFalse();
    }

    @Test
    void aSourceThatIsGoneIsMissed() {
        SourceId here = add(SourceContent.named("Here", SourceKind.COMPANY, null));
        SourceId gone = new SourceId(987_654_321);

        assertThat(postgres.inTransaction(() -> sources().firstMissing(List.of(here, gone))))
                .isEqualTo(Optional.of(gone));
        assertThat(postgres.inTransaction(() -> sources().firstMissing(List.of(here))))
                .isEmpty();
    }

    @Test
    void aBodyThatIsGoneMeanwhileIsNamed() {
        SourceContent late = president(new SourceId(999_999), Name.canonical("Too late"));

        assertThatThrownBy(() -> add(late)).isInstanceOf(NotFound.class).hasMessageContaining("999999");
    }

    private static SourceContent president(SourceId body, Name... names) {
        List<Affiliation> ties = body == null
                ? List.of()
                : List.of(new Affiliation(AffiliationKind.SPEAKS_FOR, body, PartialDate.of("2019-05"), null));
        return new SourceContent(
                SourceKind.OFFICIAL, List.of(names), "UA", ties, List.of("party to the war"), "seen", false);
    }

    private static SourceId add(SourceContent content) {
        return postgres.inTransaction(() -> sources().add(new Source(content, NOW)));
    }

    private static void revise(SourceId id, SourceContent content) {
        postgres.inTransaction(() -> {
            Source source = sources().find(id).orElseThrow();
            source.revise(content);
            sources().save(source);
        });
    }

    private static void theirs(String update) {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(update);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JpaSources sources() {
        return new JpaSources(postgres.entityManager());
    }
}
