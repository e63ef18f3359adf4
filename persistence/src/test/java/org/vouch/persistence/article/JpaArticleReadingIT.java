package org.vouch.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.persistence.article.ArticleFixture.NOW;
import static org.vouch.persistence.article.ArticleFixture.details;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.article.Article;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.CapturedBefore;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.SqlFailed;

class JpaArticleReadingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final ArticleFixture fixture = new ArticleFixture(postgres);
    private static final PartialDate OCTOBER = PartialDate.of("2024-10");

    private static SourceId courier;
    private static SourceId wire;
    private static StaffId brandt;

    private final JpaArticleReading reading = new JpaArticleReading(postgres.sql());

    @BeforeAll
    static void people() {
        courier = fixture.source(1, "Harbour Courier");
        wire = fixture.source(2, "Coast Wire");
        brandt = fixture.staff(1, "R. Brandt");
    }

    @Test
    void anOutletThatIsGoneMeanwhileIsNamed() {
        SourceId gone = new SourceId(999_999);

        assertThatThrownBy(() -> fixture.article(brandt, details("Too late", gone, "en"), OCTOBER, "A line."))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("999999");
    }

    @Test
    void anArticleIsReadAsItWasCaptured() {
        ArticleId id = fixture.article(
                brandt,
                details("The port closes", courier, "en", new CreditLine(wire, null, "CW")),
                OCTOBER,
                "One  line.\r\n\r\n\r\nAnother 한국 line.");

        ArticleText read = reading.text(id, null);

        assertThat(read.text()).isEqualTo("One line.\n\nAnother 한국 line.");
        assertThat(read.title()).isEqualTo("The port closes");
        assertThat(read.outletName()).isEqualTo("Harbour Courier");
        assertThat(read.credits()).containsExactly(new CreditLine(wire, "Coast Wire", "CW"));
        assertThat(read.publishedOn()).isEqualTo(OCTOBER);
        assertThat(read.capture().byName()).isEqualTo("R. Brandt");
        assertThat(read.capture().at()).isEqualTo(NOW);
        assertThat(read.capture().size())
                .isEqualTo("One  line.\r\n\r\n\r\nAnother 한국 line.".getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aLaterVersionStandsBesideTheEarlierOne() {
        ArticleId id = fixture.article(brandt, details("In two versions", courier, "en"), OCTOBER, "First.");

        fixture.later(id, brandt, VersionKind.CORRECTION, "Second.");

        assertThat(reading.text(id, null).text()).isEqualTo("Second.");
        assertThat(reading.text(id, 1).text()).isEqualTo("First.");
        assertThat(reading.text(id, 1).latest()).isFalse();
        assertThat(reading.text(id, 1).versions())
                .extracting(VersionLine::number)
                .containsExactly(2, 1);
        assertThat(reading.text(reading.text(id, 1).versionId()).text()).isEqualTo("First.");
    }

    @Test
    void theBytesComeBackUnchanged() {
        String raw = "Tabs\tand\r\nline ends stay,\u00A0as they came.";
        ArticleId id = fixture.article(brandt, details("Bytes", courier, "en"), null, raw);

        assertThat(reading.original(id, 1).bytes()).isEqualTo(raw.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.original(id, 1).sha256())
                .isEqualTo(reading.text(id, 1).capture().sha256());
    }

    @Test
    void capturedBytesCannotBeChanged() {
        fixture.article(brandt, details("Kept", courier, "en"), null, "Kept for good.");

        assertThatThrownBy(() -> postgres.sql()
                        .count("WITH c AS (UPDATE capture SET sha256 = 'x' RETURNING 1) SELECT count(*) FROM c"))
                .isInstanceOf(SqlFailed.class)
                .hasStackTraceContaining("capture is append-only");
    }

    @Test
    void theSameBytesAreRecognised() {
        ArticleId first = fixture.article(brandt, details("Twice", courier, "en"), null, "The very same words.");
        ArticleId second = fixture.article(brandt, details("Twice again", courier, "en"), null, "The very same words.");

        assertThat(reading.capturedFrom(reading.text(first, 1).capture().sha256()))
                .extracting(CapturedBefore::article)
                .containsExactly(first, second);
        assertThat(reading.capturedFrom("0")).isEmpty();
    }

    @Test
    void whatIsKnownBesideTheTextCanBePutRight() {
        ArticleId id = fixture.article(
                brandt, details("Wrong", courier, "en", new CreditLine(wire, null, "CW")), OCTOBER, "Words.");
        PartialDate day = PartialDate.of("2024-10-18");

        postgres.inTransaction(() -> {
            Article article = fixture.articles().find(id).orElseThrow();
            article.revise(
                    details("Right", wire, "de", new CreditLine(courier, null, null)),
                    List.of(new VersionFacts(1, VersionKind.ORIGINAL, day, null)));
            fixture.articles().save(article);
        });

        ArticleText read = reading.text(id, null);
        assertThat(read.title()).isEqualTo("Right");
        assertThat(read.credits()).containsExactly(new CreditLine(courier, "Harbour Courier", null));
        assertThat(read.publishedOn()).isEqualTo(day);
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoSaveAtOnceTheSecondIsTold() {
        ArticleId id = fixture.article(brandt, details("Raced", courier, "en"), null, "Words.");

        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    Article mine = fixture.articles().find(id).orElseThrow();
                    postgres.sql()
                            .count(
                                    "WITH c AS (UPDATE article SET version = version + 1 WHERE title = 'Raced' RETURNING 1) SELECT count(*) FROM c");
                    mine.revise(details("Mine", courier, "en"), List.of());
                    fixture.articles().save(mine);
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> reading.text(new ArticleId(999_999), null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.original(new ArticleId(999_999), 1)).isInstanceOf(NotFound.class);
    }
}
