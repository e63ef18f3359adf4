package org.vouch.web.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouch.web.corroboration.WordedOrigins;
import org.vouch.web.report.FrozenContents;
import org.vouch.web.report.pack.Packed;

class EditionReadingTest {

    @Test
    void anEditionReadsInTheLanguageOfWhoeverLooks() {
        ReadClaim english = read(Locale.ENGLISH).claims().rows().get(0);
        ReadClaim german = read(Locale.GERMAN).claims().rows().get(0);

        assertThat(english.section()).isEqualTo("Arrivals");
        assertThat(english.isAsserted()).isTrue();
        assertThat(english.isShortened()).isFalse();
        ReadStatement said = english.statements().get(0);
        assertThat(said.gist()).isEqualTo("=They are there");
        assertThat(said.sourcing())
                .containsExactly("Abendblatt, citing 연합뉴스, citing South Korea’s National Intelligence Service");
        assertThat(german.statements().get(0).sourcing().get(0)).startsWith("Abendblatt, unter Berufung auf 연합뉴스");
        assertThat(said.figures()).containsExactly("about 1,500 soldiers, deployed, as of 18 October 2024");
        assertThat(german.statements().get(0).figures().get(0)).startsWith("etwa 1.500");
        assertThat(said.caveats())
                .containsExactly(new ReadStatement.Reservation("Abendblatt", "not independently verified"));
        assertThat(said.reliability().value()).isEqualTo("C");
        assertThat(said.reliability().more()).contains("(R. Brandt, 22 October 2024, 09:30 UTC)");
        assertThat(said.credibility().value()).isEqualTo("6");
        assertThat(english.statements().get(1).reliability().value()).isNull();
    }

    @Test
    void whatEachSideRestsOnIsTold() {
        ReadClaim claim = read(Locale.ENGLISH).claims().rows().get(0);

        assertThat(claim.sides()).allSatisfy(side -> assertThat(side.roots()).isNotEmpty());
        assertThat(claim.sides().get(0).roots().get(0)).contains("National Intelligence Service");
        assertThat(claim.overrulings().get(0)).contains("It has its own satellites", "C. Adler");
    }

    @Test
    void beyondItsEndTheLastPartIsRead() {
        EditionReading beyond = read(Window.of(null, 99), Locale.ENGLISH);
        EditionReading alone = read(Window.of(9L, 99), Locale.ENGLISH);

        assertThat(beyond.claims().rows()).extracting(ReadClaim::id).containsExactly(9L);
        assertThat(beyond.claims().asked().number()).isEqualTo(1);
        assertThat(alone.statements().rows()).hasSize(2);
        assertThat(read(Window.of(8L, 99), Locale.ENGLISH).claims().rows()).isEmpty();
    }

    @Test
    void aPackageFromBeforeItToldQuestionAndSummaryIsKnown() {
        assertThat(EditionReading.isTelling(Packed.of(FrozenContents.ofOneClaim())))
                .isTrue();
        assertThat(EditionReading.isTelling(Packed.without("edition.csv", FrozenContents.ofOneClaim())))
                .isFalse();
        assertThat(read(Locale.ENGLISH).telling()).isTrue();
    }

    private static EditionReading read(Locale language) {
        return read(Window.of(null, 1), language);
    }

    private static EditionReading read(Window window, Locale language) {
        return EditionReading.of(() -> Packed.of(FrozenContents.ofOneClaim()), window, new WordedOrigins(), language);
    }
}
