package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vouch.web.browser.PlainClient;

/** The language is changed by a form of Vouch's own, and by nothing that another site could make a browser send. */
class LanguageJourneyIT {

    private final RunningVouch vouch = RunningVouch.withTheSample();
    private final PlainClient somebody =
            new PlainClient(URI.create(vouch.address().toString()));

    @Test
    void aVisitorChoosesItBeforeSigningIn() throws Exception {
        Document door = somebody.page("sign-in");

        assertThat(somebody.get("language?to=de").status()).isEqualTo(405);
        assertThat(somebody.page("sign-in").expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(somebody.post(door.expectFirst("form.languages"), Map.of("to", "de"))
                        .status())
                .isEqualTo(302);
        assertThat(somebody.page("sign-in").expectFirst("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void theProfileIsChangedByAFormOfThisSessionOnly() throws Exception {
        String name = Colleague.READER.signInName();
        somebody.signIn(name, vouch.password(name));
        Document desk = somebody.page("sources");

        assertThat(somebody.get("language?to=de").status()).isEqualTo(405);
        assertThat(somebody.post(desk.expectFirst("form.languages"), Map.of("to", "de", "token", "guessed"))
                        .status())
                .isEqualTo(403);
        assertThat(somebody.page("sources").expectFirst("html").attr("lang")).isEqualTo("en");

        assertThat(somebody.post(desk.expectFirst("form.languages"), Map.of("to", "de"))
                        .status())
                .isEqualTo(302);
        assertThat(somebody.page("sources").expectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(somebody.page("report?id=1").select("svg text").eachText())
                .as("what is drawn before the page is written")
                .contains("Veröffentlicht")
                .doesNotContain("Published");
        Document german = somebody.page("sources");
        somebody.post(german.expectFirst("form.languages"), Map.of("to", "en"));
        assertThat(somebody.page("sources").expectFirst("html").attr("lang")).isEqualTo("en");
    }
}
