package org.vouch.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffId;

class StatementTest {

    private static final SourceId OUTLET = new SourceId(1);
    private static final SourceId OTHER_OUTLET = new SourceId(2);
    private static final SourceId AGENCY = new SourceId(3);
    private static final SourceId HOLDER = new SourceId(4);

    @Test
    void theChainBeginsWithThePublisherAndEndsWithTheHolder() {
        Chain chain = Chain.from(OUTLET, List.of(new HopLine(AGENCY, Act.RELAYS), says(HOLDER)));

        assertThat(chain.hops())
                .containsExactly(new HopLine(OUTLET, Act.REPORTS), new HopLine(AGENCY, Act.RELAYS), says(HOLDER));
        assertThat(chain.publisher()).isEqualTo(OUTLET);
        assertThat(chain.holder()).isEqualTo(HOLDER);
    }

    @Test
    void publisherAndHolderAreTwoThingsEvenWhenTheyAreTheSameSource() {
        Chain chain = Chain.from(OUTLET, List.of(says(OUTLET)));

        assertThat(chain.hops()).containsExactly(says(OUTLET));
        assertThat(chain.publisher()).isEqualTo(chain.holder());
        assertThat(chain.afterPublisher()).containsExactly(says(OUTLET));
    }

    @Test
    void aSourceDoesNotStandTwiceInARow() {
        assertThatThrownBy(() -> Chain.from(OUTLET, List.of(new HopLine(OUTLET, Act.CITES), says(HOLDER))))
                .isInstanceOf(SourceTwiceInARow.class);
    }

    @Test
    void aSecondArticlesReportIsASecondCitation() {
        Statement statement = statement();

        statement.cite(place(OTHER_OUTLET), attribution(HOLDER), new StaffId(1), Instant.EPOCH);

        assertThat(statement.citations()).hasSize(2);
        assertThat(statement.holder()).isEqualTo(HOLDER);
    }

    @Test
    void aCitationEndsWithTheHolderOfItsStatement() {
        Statement statement = statement();

        assertThatThrownBy(
                        () -> statement.cite(place(OTHER_OUTLET), attribution(AGENCY), new StaffId(1), Instant.EPOCH))
                .isInstanceOf(CitationOfAnotherHolder.class);
        assertThat(statement.citations()).hasSize(1);
    }

    @Test
    void aChainWithoutAHolderIsNone() {
        assertThatThrownBy(() -> new Attribution(List.of(), QuoteMode.DIRECT, null, Naming.NAMED, null))
                .isInstanceOf(NoHolder.class);
    }

    @Test
    void whereTheHolderIsNotNamedTheReasonIsTold() {
        for (Naming naming : List.of(Naming.UNNAMED, Naming.WITHHELD)) {
            assertThatThrownBy(() -> new Attribution(List.of(says(HOLDER)), QuoteMode.DIRECT, null, naming, " "))
                    .isInstanceOf(NamingWithoutReason.class);
        }
    }

    @Test
    void aFigureHasAValueOrWordsAndItsRangeRises() {
        assertThatThrownBy(() -> figure(null, null, null)).isInstanceOf(FigureWithoutValue.class);
        assertThatThrownBy(() -> figure(2L, 1L, null)).isInstanceOf(FigureOutOfOrder.class);
        assertThatThrownBy(() -> figure(null, 1L, "some")).isInstanceOf(FigureOutOfOrder.class);
        assertThat(figure(1L, 1L, null).high()).isNull();
        assertThat(figure(null, null, "several thousand").words()).isEqualTo("several thousand");
    }

    @Test
    void whatRestsOnAnotherNamesOneSourceOrOneStatement() {
        assertThatThrownBy(() -> new BasisOf(Basis.RESTS_ON, null, null)).isInstanceOf(RestsOnNothing.class);
        assertThatThrownBy(() -> new BasisOf(Basis.RESTS_ON, HOLDER, new StatementId(1)))
                .isInstanceOf(RestsOnNothing.class);
        assertThat(new BasisOf(Basis.FIRST_HAND, HOLDER, null).source()).isNull();
    }

    @Test
    void theGistIsThereAndHasFiveHundredCharactersAtMost() {
        assertThatThrownBy(() -> said(" ")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> said("x".repeat(501))).isInstanceOf(Unfit.class);
        assertThat(said("\uD83D\uDE00".repeat(500)).gist()).hasSize(1000);
    }

    @Test
    void aCaveatHasSomebodyWhoUtteredIt() {
        assertThatThrownBy(() -> new CaveatLine(null, "not verified")).isInstanceOf(CaveatWithoutUtterer.class);
    }

    private static Statement statement() {
        return new Statement(said("a gist"), place(OUTLET), attribution(HOLDER), new StaffId(1), Instant.EPOCH);
    }

    private static Said said(String gist) {
        return new Said(gist, null, null, null, BasisOf.notStated(), List.of());
    }

    private static Place place(SourceId publisher) {
        return new Place(new ArticleVersionId(1), publisher, TextSpan.of("It was said.", 0, 12));
    }

    private static Attribution attribution(SourceId holder) {
        return new Attribution(List.of(says(holder)), QuoteMode.DIRECT, "said", Naming.NAMED, null);
    }

    private static HopLine says(SourceId source) {
        return new HopLine(source, Act.SAYS);
    }

    private static FigureLine figure(Long low, Long high, String words) {
        return new FigureLine(number(low), number(high), words, "soldiers", null, false, null);
    }

    private static BigDecimal number(Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
