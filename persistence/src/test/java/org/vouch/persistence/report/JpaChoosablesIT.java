package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.report.Choosable;
import org.vouch.persistence.shared.PostgresFixture;

class JpaChoosablesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void twoStatementsOnOneClaim() {
        drawer = new ReportDrawer(postgres);
    }

    @Test
    void thoseThatWereAskedForComeWithTheirClaimsTheOldestFirst() {
        List<Choosable> found = choosables().of(List.of(drawer.said, drawer.denied));

        assertThat(found).extracting(Choosable::id).containsExactly(drawer.denied, drawer.said);
        assertThat(found.get(0).claims()).containsExactly(drawer.claim);
        assertThat(choosables().of(List.of())).isEmpty();
    }

    @Test
    void onClaimsThoseMadeSinceADayAsFarAsTheirDateTells() {
        long holder = drawer.cabinet.source("OFFICIAL", "Somebody");
        long october =
                drawer.cabinet.statement(holder, "In October", "2024-10", "2024-10-01", "2024-10-31", "NOT_STATED");
        long undated = drawer.cabinet.statement(holder, "Once", null, null, null, "NOT_STATED");
        drawer.cabinet.bearing(october, "ASSERTS", drawer.claim);
        drawer.cabinet.bearing(undated, "ASSERTS", drawer.claim);

        assertThat(choosables().on(List.of(drawer.claim), LocalDate.of(2024, 10, 18)))
                .extracting(Choosable::id)
                .containsExactly(october, drawer.said);
        assertThat(choosables().on(List.of(drawer.claim), null))
                .extracting(Choosable::id)
                .containsExactly(october, drawer.denied, drawer.said, undated);
        assertThat(choosables().on(List.of(drawer.second), null)).isEmpty();
    }

    @Test
    void allThatAnArticleReports() {
        long outlet = drawer.cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        long holder = drawer.cabinet.source("OFFICIAL", "Somebody");
        long version = drawer.cabinet.article(outlet, "Troops", "2024-10-18");
        drawer.cabinet.citation(drawer.said, version, "they are there", "DIRECT", "NAMED", outlet, holder);
        long article = postgres.sql().count("SELECT article_id FROM article_version WHERE id = " + version);

        assertThat(choosables().of(new ArticleId(article)))
                .extracting(Choosable::id)
                .containsExactly(drawer.said);
    }

    private static JpaChoosables choosables() {
        return new JpaChoosables(postgres.sql());
    }
}
