package org.vouch.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.persistence.article.ArticleFixture.details;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.article.ArticleFacet;
import org.vouch.domain.article.ArticleFilter;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleRow;
import org.vouch.domain.article.ArticleState;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

class JpaArticleListingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final ArticleFixture fixture = new ArticleFixture(postgres);
    private static final ArticleFilter ALL = new ArticleFilter(null, List.of(), List.of(), null, null, List.of());

    private final JpaArticleListing listing = new JpaArticleListing(postgres.sql());

    @BeforeEach
    void threeArticles() {
        if (!listing.find(ALL, new PageRequest(1, 1, null, false)).rows().isEmpty()) {
            return;
        }
        SourceId courier = fixture.source(1, "Harbour Courier");
        SourceId bote = fixture.source(2, "Küstenbote");
        StaffId brandt = fixture.staff(1, "R. Brandt");
        PartialDate day = PartialDate.of("2024-10-18");
        fixture.article(brandt, details("Café at the quay", courier, "en"), day, "Nobody saw the 100% tide.");
        ArticleId later = fixture.article(
                brandt, details("Hafen geschlossen", bote, "de"), PartialDate.of("2024-11"), "Der Hafen ist zu.");
        fixture.later(later, brandt, VersionKind.UPDATE, "Der Hafen ist wieder offen.");
        ArticleId gone = fixture.article(brandt, details("Whale in port", courier, "en"), null, "A whale, they say.");
        fixture.later(gone, brandt, VersionKind.RETRACTION, "There was no whale.");
    }

    @Test
    void theNewestComesFirst() {
        assertThat(titles(ALL, null, false)).containsExactly("Whale in port", "Hafen geschlossen", "Café at the quay");
    }

    @Test
    void aListIsSortedByTheColumnAskedFor() {
        assertThat(titles(ALL, "title", false)).startsWith("Café at the quay");
        assertThat(titles(ALL, "published", true))
                .containsExactly("Hafen geschlossen", "Café at the quay", "Whale in port");
        assertThat(titles(ALL, "title; DROP TABLE article", true)).hasSize(3);
    }

    @Test
    void titlesAndTextsAreSearchedWithoutAccentsAndCase() {
        assertThat(titles(text("cafe QUAY"), null, false)).containsExactly("Café at the quay");
        assertThat(titles(text("wieder offen"), null, false)).containsExactly("Hafen geschlossen");
        assertThat(titles(text("100% tide"), null, false)).containsExactly("Café at the quay");
        assertThat(titles(text("100_"), null, false)).isEmpty();
        assertThat(titles(text("nobody whale"), null, false)).isEmpty();
    }

    @Test
    void aPeriodLeavesWhatMayHaveBeenPublishedInIt() {
        LocalDate midNovember = LocalDate.parse("2024-11-15");

        assertThat(titles(new ArticleFilter(null, List.of(), List.of(), midNovember, null, List.of()), null, false))
                .containsExactly("Hafen geschlossen");
        assertThat(titles(new ArticleFilter(null, List.of(), List.of(), null, midNovember, List.of()), null, false))
                .containsExactly("Hafen geschlossen", "Café at the quay");
    }

    @Test
    void outletLanguageAndStateNarrowAndAreCounted() {
        ArticleFilter retracted =
                new ArticleFilter(null, List.of(), List.of("en"), null, null, List.of(ArticleState.RETRACTED));

        assertThat(titles(retracted, null, false)).containsExactly("Whale in port");
        assertThat(listing.outlets(retracted))
                .containsExactly(new ArticleFacet("1", "Harbour Courier", 1), new ArticleFacet("2", "Küstenbote", 0));
        assertThat(listing.languages(retracted)).extracting(ArticleFacet::count).containsExactly(0L, 1L);
        assertThat(listing.states(retracted))
                .extracting(ArticleFacet::value)
                .containsExactly("AS_FIRST_CAPTURED", "LATER_VERSION", "RETRACTED");
    }

    @Test
    void aRowSaysWhatBecameOfTheArticle() {
        Page<ArticleRow> page = listing.find(ALL, new PageRequest(1, 2, null, false));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(ArticleRow::versions).containsExactly(2, 2);
        assertThat(page.rows())
                .extracting(ArticleRow::state)
                .containsExactly(ArticleState.RETRACTED, ArticleState.LATER_VERSION);
        assertThat(page.rows()).extracting(ArticleRow::statements).containsExactly(0, 0);
    }

    private List<String> titles(ArticleFilter filter, String sort, boolean descending) {
        return listing.find(filter, new PageRequest(1, 50, sort, descending)).rows().stream()
                .map(ArticleRow::title)
                .toList();
    }

    private static ArticleFilter text(String words) {
        return new ArticleFilter(words, List.of(), List.of(), null, null, List.of());
    }
}
