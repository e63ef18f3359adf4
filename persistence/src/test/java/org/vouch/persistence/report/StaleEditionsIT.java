package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.Leaning;
import org.vouch.domain.report.LeaningClaim;
import org.vouch.domain.report.LeaningEdition;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.StaleEdition;
import org.vouch.domain.report.StaleKind;
import org.vouch.domain.report.StaleMark;
import org.vouch.domain.report.StaleReason;
import org.vouch.domain.report.StaleRow;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

/** A claim with two statements by one service, cited in one article, and a third by another that nobody chose. */
class StaleEditionsIT {

    private static final PageRequest THREE = new PageRequest(1, 3, null, false);

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private long holder;
    private long article;
    private long unchosen;
    private long otherArticle;
    private ReportId report;

    @BeforeEach
    void aReleasedReport() {
        drawer = new ReportDrawer(postgres);
        holder = number("SELECT holder_id FROM statement WHERE id = " + drawer.said);
        long outlet = drawer.cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        long version = drawer.cabinet.article(outlet, "Troops", "2024-10-18");
        article = number("SELECT article_id FROM article_version WHERE id = " + version);
        drawer.cabinet.citation(drawer.said, version, "they  are\nthere", "DIRECT", "NAMED", outlet, holder);
        drawer.cabinet.citation(drawer.denied, version, "they are not", "DIRECT", "NAMED", outlet, holder);
        long other = drawer.cabinet.source("OFFICIAL", "Somebody");
        unchosen = drawer.cabinet.statement(other, "So I hear", "2024-10-18", "2024-10-18", "2024-10-18", "NOT_STATED");
        drawer.cabinet.bearing(unchosen, "ASSERTS", drawer.claim);
        long second = drawer.cabinet.article(outlet, "Hearsay", "2024-10-18");
        otherArticle = number("SELECT article_id FROM article_version WHERE id = " + second);
        drawer.cabinet.citation(unchosen, second, "So I hear", "DIRECT", "NAMED", outlet, other);
        report = drawer.released("Who says so?", "a,b\r\n");
    }

    @Test
    void anEditionLeansOnItsStatementsTheirHoldersAndTheArticlesTheyStandIn() {
        assertThat(leaning(regrade("source", holder)))
                .extracting(LeaningEdition::report)
                .contains(report);
        assertThat(leaning(regrade("statement", drawer.said))).hasSize(1);
        assertThat(leaning(putRight(StaleKind.CORRECTION, article))).hasSize(1);
        assertThat(leaning(putRight(StaleKind.RETRACTION, article)))
                .singleElement()
                .satisfies(edition ->
                        assertThat(edition.statements()).containsExactlyInAnyOrder(drawer.said, drawer.denied));
    }

    @Test
    void aRevisedStatementMakesStaleWhatHoldsItAndOnlyOnce() {
        StaleReason revised = revision(drawer.said);
        assertThat(leaning(revised)).extracting(LeaningEdition::report).containsExactly(report);
        mark(revised, List.of());

        assertThat(leaning(revised)).isEmpty();
        assertThat(leaning(regrade("statement", drawer.said))).hasSize(1);
        assertThat(leaning(revision(unchosen))).isEmpty();
    }

    @Test
    void anArticleThatWasOnlyCountedWithMattersWhenItIsTakenBack() {
        assertThat(leaning(putRight(StaleKind.RETRACTION, otherArticle))).hasSize(1);
        assertThat(leaning(putRight(StaleKind.CORRECTION, otherArticle))).isEmpty();
        assertThat(leaning(regrade("statement", unchosen))).isEmpty();
    }

    @Test
    void onlyTheEditionInForceIsMarked() {
        drawer.change(report, r -> r.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(report, "two!");

        assertThat(leaning(regrade("statement", drawer.said)))
                .extracting(LeaningEdition::number)
                .containsExactly(2);
    }

    @Test
    void aStaleEditionSaysSoEverywhereUntilItIsAcknowledgedAndItsBytesStay() {
        byte[] before = drawer.csv(report, 1);
        mark(putRight(StaleKind.CORRECTION, article), List.of(new LostWords(drawer.said, 1, "they are there")));

        assertThat(drawer.details(report).editions())
                .extracting(EditionRow::stale)
                .containsExactly(true);
        StaleMark mark = listing().of(report, 1).get(0);
        assertThat(mark.lost()).extracting(LostWords::quote).containsExactly("they are there");
        assertThat(mark.why().version()).isEqualTo(2);
        assertThat(listing().isFilledLater(report, 1)).isFalse();

        postgres.inTransaction(() -> {
            StaleEdition stale = stale().find(mark.id()).orElseThrow();
            stale.acknowledge("A comma.", drawer.by(drawer.adler));
            stale().flush();
        });
        assertThat(drawer.details(report).editions())
                .extracting(EditionRow::stale)
                .containsExactly(false);
        assertThat(listing().of(report, 1))
                .extracting(StaleMark::acknowledgedReason)
                .containsExactly("A comma.");
        assertThat(drawer.csv(report, 1)).isEqualTo(before).isEqualTo("a,b\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thoseConcernedAreTold() {
        mark(regrade("source", holder), List.of());
        mark(regrade("statement", drawer.said), List.of());

        assertThat(open(Optional.of(drawer.brandt.id())))
                .extracting(StaleRow::reasons)
                .containsExactly(2);
        assertThat(open(Optional.of(drawer.adler.id()))).hasSize(1);
        assertThat(open(Optional.of(new StaffId(999_999)))).isEmpty();
        assertThat(open(Optional.empty())).extracting(StaleRow::report).contains(report);

        drawer.change(report, r -> r.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(report, "two!");
        assertThat(open(Optional.of(drawer.brandt.id()))).isEmpty();
    }

    @Test
    void whatLeansOnSomethingIsListed() {
        ReportId draft = drawer.added("Still a draft");
        Leaning onHolder = new JpaLeaningListing(postgres.sql()).on(new SourceId(holder));

        assertThat(onHolder.statements()).extracting("id").containsExactly(drawer.said, drawer.denied);
        assertThat(onHolder.claims()).extracting(LeaningClaim::id).containsExactly(drawer.claim);
        assertThat(new JpaLeaningListing(postgres.sql())
                        .on(new StatementId(drawer.said))
                        .statements())
                .as("a statement does not lean on itself")
                .extracting("id")
                .doesNotContain(drawer.said);
        assertThat(onHolder.drafts()).extracting("report").containsExactly(draft.value());
        assertThat(onHolder.editions()).extracting("report", "number").containsExactly(tuple(report.value(), 1));
        Leaning onArticle = new JpaLeaningListing(postgres.sql()).on(new ArticleId(otherArticle), true);
        assertThat(onArticle.statementCount()).isEqualTo(1);
        assertThat(onArticle.editions()).hasSize(1);
        assertThat(new JpaLeaningListing(postgres.sql())
                        .on(new StatementId(unchosen))
                        .drafts())
                .isEmpty();
    }

    @Test
    void wordsOfEarlierVersionsAreLookedForInTheLaterOne() {
        drawer.cabinet.execute(
                "INSERT INTO article_version (id, article_id, number, kind, text, capture_id) SELECT"
                        + " nextval('article_version_seq'), article_id, 2, 'CORRECTION', 'In fact they are there.',"
                        + " capture_id FROM article_version WHERE article_id = ?",
                article);

        assertThat(new JpaCitedWords(postgres.sql()).lost(new ArticleId(article), 2))
                .containsExactly(new LostWords(drawer.denied, 1, "they are not"));
    }

    private void mark(StaleReason why, List<LostWords> lost) {
        postgres.inTransaction(() -> stale().leaningOn(why)
                .forEach(edition -> stale().add(new StaleEdition(edition.id(), why, lost, drawer.by(drawer.adler)))));
    }

    private List<LeaningEdition> leaning(StaleReason why) {
        return postgres.inTransaction(() -> stale().leaningOn(why));
    }

    private List<StaleRow> open(Optional<StaffId> concerned) {
        return listing().open(concerned, THREE).rows();
    }

    private static StaleReason regrade(String kind, long id) {
        return new StaleReason(StaleKind.REGRADE, kind, id, "Seoul", "B", "D", null, Limit.NONE);
    }

    private static StaleReason revision(long id) {
        return new StaleReason(StaleKind.REVISION, "statement", id, "They are there", null, null, null, Limit.NONE);
    }

    private static StaleReason putRight(StaleKind kind, long id) {
        return new StaleReason(kind, "article", id, "Troops", null, null, 2, Limit.NONE);
    }

    private static JpaStaleEditions stale() {
        return new JpaStaleEditions(postgres.entityManager(), postgres.sql());
    }

    private static JpaStaleListing listing() {
        return new JpaStaleListing(postgres.sql());
    }

    private static long number(String sql) {
        return postgres.sql().count(sql);
    }
}
