package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceFacet;
import org.vouch.domain.source.SourceFilter;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.SourceRow;
import org.vouch.persistence.shared.PostgresFixture;

class JpaSourceListingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final PageRequest FIRST = new PageRequest(1, 12, "name", false);

    @BeforeEach
    void threeSources() {
        if (postgres.sql().count("SELECT count(*) FROM source") == 0) {
            add(
                    SourceKind.OFFICIAL,
                    "UA",
                    List.of("party to the war"),
                    Name.canonical("Élodie Zed"),
                    Name.alias("Зед"));
            add(SourceKind.NEWS_AGENCY, "KR", List.of(), Name.canonical("Yonhap"), Name.alias("100%_agency"));
            add(SourceKind.UNNAMED, null, List.of(), Name.canonical("=1+1"));
        }
    }

    @Test
    void sourcesStandInTheirAlphabetWhateverTheirAccents() {
        assertThat(names(filter(null))).containsExactly("=1+1", "Élodie Zed", "Yonhap");
    }

    @Test
    void everyNameAnswersWithoutAccentsOrCaseAndInAnyOrderOfWords() {
        assertThat(names(filter("zed ELODIE"))).containsExactly("Élodie Zed");
        assertThat(names(filter("зед"))).containsExactly("Élodie Zed");
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsOnlyText() {
        assertThat(names(filter("100%_"))).containsExactly("Yonhap");
        assertThat(names(filter("%"))).containsExactly("Yonhap");
        assertThat(names(filter("\\"))).isEmpty();
        assertThat(names(filter("\0"))).hasSize(3);
        assertThat(names(filter("' OR 1=1 --"))).isEmpty();
    }

    @Test
    void aFacetCountsWhatItsChoiceWouldLeaveTheOthersAsTheyAre() {
        SourceFilter korean = new SourceFilter(null, null, Set.of(), Set.of("KR"), Set.of(), Set.of(), false);

        assertThat(listing().facets(korean))
                .contains(
                        new SourceFacet("kind", "NEWS_AGENCY", 1),
                        new SourceFacet("kind", "OFFICIAL", 0),
                        new SourceFacet("country", "UA", 1),
                        new SourceFacet("country", "-", 1),
                        new SourceFacet("grade", "-", 1),
                        new SourceFacet("stake", "NONE", 1),
                        new SourceFacet("letter", "Y", 1));
    }

    @Test
    void choicesOfOneFacetAddUpAndThoseOfTwoNarrow() {
        SourceFilter two = new SourceFilter(
                null,
                null,
                Set.of(SourceKind.OFFICIAL, SourceKind.NEWS_AGENCY),
                Set.of("UA"),
                Set.of("-"),
                Set.of(),
                false);

        assertThat(names(two)).containsExactly("Élodie Zed");
    }

    @Test
    void anySortKeyIsAnswered() {
        for (String key : List.of("name", "kind", "grade", "holds", "carries", "last", "; DROP TABLE source")) {
            assertThat(listing()
                            .page(filter(null), new PageRequest(1, 2, key, true))
                            .total())
                    .isEqualTo(3);
        }
    }

    @Test
    void oneSourceIsReadWithItsRecord() {
        SourceId id = listing().page(filter("zed"), FIRST).rows().get(0).id();
        JpaSourceReading reading = new JpaSourceReading(postgres.sql());

        assertThat(reading.details(id).orElseThrow().content().interests()).containsExactly("party to the war");
        assertThat(reading.details(id).orElseThrow().used()).isFalse();
        assertThat(reading.record(id).said()).isEmpty();
        assertThat(reading.details(new SourceId(987_654))).isEmpty();
    }

    private static List<String> names(SourceFilter filter) {
        return listing().page(filter, FIRST).rows().stream()
                .map(SourceRow::name)
                .toList();
    }

    private static SourceFilter filter(String text) {
        return new SourceFilter(text, null, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    private static void add(SourceKind kind, String country, List<String> interests, Name... names) {
        SourceContent content = new SourceContent(kind, List.of(names), country, List.of(), interests, null, false);
        postgres.inTransaction(() -> new JpaSources(postgres.entityManager()).add(new Source(content, Instant.EPOCH)));
    }

    private static JpaSourceListing listing() {
        return new JpaSourceListing(postgres.sql());
    }
}
