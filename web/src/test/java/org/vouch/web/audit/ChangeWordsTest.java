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
    void constantsAreReadAsTheirLabels() {
        assertThat(german.value("EDITOR, ADMINISTRATOR")).isEqualTo("Redaktion, Verwaltung");
        assertThat(german.value("Kyjiw, Ukraine")).isEqualTo("Kyjiw, Ukraine");
    }
}
