package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.BearingRow;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.HopRow;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceRecord;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.Naming;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.source.SourceAdapters;

/** What two articles become, told from the hardest cases. */
class RecordingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static Newsroom newsroom;
    private static TwoArticles two;

    @BeforeAll
    static void twoArticlesAreRecorded() {
        postgres.beforeEach(null);
        newsroom = new Newsroom(postgres);
        two = new TwoArticles(newsroom).recorded();
    }

    @Test
    void twentyTwoReportsAreTwentyOneStatements() {
        assertThat(count("statement")).isEqualTo(21);
        assertThat(count("citation")).isEqualTo(22);
        assertThat(count("claim")).isEqualTo(12);
        assertThat(count("bearing")).isEqualTo(25);
        assertThat(newsroom.changes).hasSize(22 + 12);
    }

    @Test
    void anUtteranceTwoArticlesCarryIsOneStatementWithTwoCitations() {
        StatementRow s02 = row("s02");

        assertThat(s02.citations())
                .extracting(c -> c.publisher().name())
                .containsExactly("Deutsche Welle", "Radio Free Europe/Radio Liberty");
        assertThat(s02.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.utteredBy()).isEqualTo("Radio Free Europe/Radio Liberty");
            assertThat(caveat.citation()).isEqualTo(s02.citations().get(1).id());
        });
        assertThat(s02.evidence()).hasSize(2).allSatisfy(item -> {
            assertThat(item.issuedBy()).isEqualTo("National Intelligence Service");
            assertThat(item.checkedBy()).isNull();
        });
    }

    @Test
    void aHolderWithinAHoldersStatementIsTheHolderAndTheOtherIsAHop() {
        CitationRow s20 = row("s20").citations().get(0);

        assertThat(s20.hops())
                .extracting(HopRow::name)
                .containsExactly(
                        "Radio Free Europe/Radio Liberty",
                        "National Intelligence Service",
                        "Ukrainian intelligence services");
        assertThat(row("s20").heldBy()).isEqualTo("Ukrainian intelligence services");
        assertThat(s20.sourcingLine(Locale.ENGLISH))
                .isEqualTo("Radio Free Europe/Radio Liberty, citing South Korea’s National Intelligence Service,"
                        + " citing Ukrainian intelligence services");
    }

    @Test
    void aDenialMadeBeforeTheClaimIsDatedBeforeAndBearsOnWhatWasClaimedThen() {
        assertThat(row("s07").madeOn()).isEqualTo(PartialDate.of("before 2024-10-18"));
        assertThat(row("s08").madeOn()).isEqualTo(PartialDate.of("2024-10-07/2024-10-13"));
        assertThat(row("s08").citations().get(0).hops().get(1).unnamed()).isTrue();
        assertThat(stances("s07")).containsExactly("DENIES claim c7");
        assertThat(stances("s17")).containsExactly("DENIES claim c8");
    }

    @Test
    void noCommentIsAStanceOnEachClaimItAnswers() {
        assertThat(stances("s18")).containsExactly("DECLINES_TO_COMMENT claim c1", "DECLINES_TO_COMMENT claim c11");
        assertThat(row("s18").citations().get(0).naming()).isEqualTo(Naming.ROLE_ONLY);
    }

    @Test
    void aWeekdayIsKeptBesideTheDayItMeans() {
        StatementRow s10 = row("s10");

        assertThat(s10.madeOn()).isEqualTo(PartialDate.of("2024-10-17"));
        assertThat(s10.madeOnWords()).isEqualTo("Thursday");
        assertThat(s10.basis().basis()).isEqualTo(Basis.RESTS_ON);
        assertThat(s10.basis().on()).isEqualTo("Ukrainian intelligence services");
    }

    @Test
    void figuresKeepTheirUnitsPhasesAndWords() {
        assertThat(row("s03").figures())
                .containsExactly(FigureLine.of(4, "brigades", "decided"), FigureLine.of(12000, "soldiers", "decided"));
        assertThat(row("s16").figures()).containsExactly(FigureLine.inWords("several thousand", "soldiers", "arrived"));
    }

    @Test
    void thePageOfStatementsIsNarrowedAndCounted() {
        JpaStatementListing listing = new JpaStatementListing(postgres.sql(), newsroom.rows());
        StatementFilter denied =
                new StatementFilter(null, Set.of(), Set.of(), null, Set.of(Stance.DENIES), Set.of(), null);
        StatementFilter period = new StatementFilter(
                null, Set.of(), Set.of(), null, Set.of(), Set.of(), PartialDate.of("2024-10-07/2024-10-14"));

        assertThat(listing.page(StatementFilter.ALL, page()).total()).isEqualTo(21);
        assertThat(listing.page(denied, page()).rows())
                .extracting(StatementRow::id)
                .containsExactly(two.statements.get("s17"), two.statements.get("s08"), two.statements.get("s07"));
        assertThat(listing.page(period, page()).rows())
                .extracting(StatementRow::id)
                .contains(two.statements.get("s08"), two.statements.get("s19"), two.statements.get("s03"))
                .doesNotContain(two.statements.get("s10"));
        assertThat(listing.facets(denied).stances())
                .extracting(f -> f.value() + " " + f.count())
                .containsExactly("ASSERTS 16", "DENIES 3", "DOUBTS 0", "CANNOT_CONFIRM 1", "DECLINES_TO_COMMENT 1");
        assertThat(listing.facets(denied).holders())
                .extracting(f -> f.label() + " " + f.count())
                .containsExactly("Government of Russia 2", "Dmitry Peskov 1");
        assertThat(listing.facets(StatementFilter.ALL).outlets())
                .extracting(f -> f.label() + " " + f.count())
                .containsExactly("Deutsche Welle 11", "Radio Free Europe/Radio Liberty 11");
    }

    @Test
    void caveatsTravelWithTheStatementToItsSourceAndIntoTheQuestionWhetherItIsTheSame() {
        Caveat caveat = new Caveat("Radio Free Europe/Radio Liberty", TwoArticles.UNVERIFIED);
        long s15 = two.statements.get("s15").value();
        SourceRecord nis = SourceAdapters.reading(postgres.sql()).record(two.source("nis"));

        assertThat(nis.said())
                .filteredOn(said -> said.statement() == s15)
                .singleElement()
                .satisfies(said -> assertThat(said.caveats()).containsExactly(caveat));
        assertThat(new JpaStatementFinder(postgres.sql())
                        .perhapsSame(two.source("nis"), row("s15").gist(), List.of()))
                .first()
                .satisfies(same -> assertThat(same.caveats()).containsExactly(caveat));
    }

    private static PageRequest page() {
        return new PageRequest(1, 50, null, false);
    }

    private StatementRow row(String ref) {
        return newsroom.rows().of(List.of(two.statements.get(ref).value())).get(0);
    }

    private List<String> stances(String ref) {
        return row(ref).bearings().stream().map(RecordingIT::told).toList();
    }

    private static String told(BearingRow bearing) {
        return bearing.stance() + " " + bearing.text();
    }

    private static long count(String table) {
        return postgres.sql().count("SELECT count(*) FROM " + table);
    }
}
