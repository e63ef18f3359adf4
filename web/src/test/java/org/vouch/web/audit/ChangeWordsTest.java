package org.vouch.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private final ChangeWords german = new ChangeWords(Locale.GERMAN);

    @Test
    void anActionIsASentenceInTheReadersLanguage() {
        assertThat(german.sentence("staff.invited", "Bo {0} <b>")).isEqualTo("hat Bo {0} <b> eingeladen");
    }

    @Test
    void whatHasNoWordsYetIsToldByItsKey() {
        assertThat(german.sentence("moon.landed", "Apollo")).isEqualTo("moon.landed: Apollo");
        assertThat(german.field("made_on")).isEqualTo("made on");
    }

    @Test
    void aLaterVersionIsToldByItsNumber() {
        assertThat(german.field("version 2")).isEqualTo("Fassung 2");
        assertThat(german.value("version 2", "UPDATE, 2024-10-18")).isEqualTo("Aktualisierung, 2024-10-18");
    }

    @Test
    void constantsAreReadAsTheirLabels() {
        assertThat(german.value("roles", "EDITOR, ADMINISTRATOR")).isEqualTo("Redaktion, Verwaltung");
        assertThat(german.value("bearings", "ASSERTS c7, DENIES c8")).isEqualTo("behauptet c7, bestreitet c8");
        assertThat(german.value("affiliations", "ORGAN_OF Government of Ukraine · ../2024"))
                .isEqualTo("Organ von Government of Ukraine · ../2024");
        assertThat(german.value("evidence", "IMAGE · satellite images · ISSUED_BY NIS · CLAIMED"))
                .isEqualTo("Bild · satellite images · herausgegeben von NIS · nur behauptet");
    }

    @Test
    void gradesKeepTheirLetterBesideTheWords() {
        assertThat(german.value("grade", "C")).isEqualTo("C, ziemlich zuverlässig");
        assertThat(german.value("grade", "6")).isEqualTo("6, nicht beurteilt");
    }

    @Test
    void countriesLanguagesAndDatesAreRead() {
        assertThat(german.value("country", "KR")).isEqualTo("Südkorea");
        assertThat(german.value("language", "en")).isEqualTo("Englisch");
        assertThat(german.value("madeOn", "../2024-10-18")).isEqualTo("bis 18. Oktober 2024");
    }

    @Test
    void whatSomebodyTypedStaysAsItIs() {
        assertThat(german.value("note", "DENIES, he said: A")).isEqualTo("DENIES, he said: A");
    }
}
