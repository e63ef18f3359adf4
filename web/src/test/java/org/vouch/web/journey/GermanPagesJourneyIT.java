package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.Visitor;

/** German needs more room, and no key and no English word of ours stands in it. */
class GermanPagesJourneyIT {

    private static final int NARROW = 390;

    /** Texts without a translation show as their keys, constants without a label as they are. */
    private static final String UNTRANSLATED = "() => (document.body.innerText.match("
            + "/\\?\\?\\?|\\b(enum|shared|source|article|statement|claim|assessment|report|user|audit|violation|change)"
            + "\\.[a-z-]+\\.[a-zA-Z.-]+|\\b[A-Z]{3,}_[A-Z_]{2,}\\b/g) || []).join()";

    @RegisterExtension
    final Visitor visitor = new Visitor(options -> Visitor.onAPhone(options).setLocale("de-DE"));

    @ParameterizedTest
    @CsvFileSource(resources = "pages.csv")
    void aPageHoldsItsGermanOnAPhone(Colleague who, String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);
        page.navigate(address);

        assertGerman(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "set-up?token=none", "invitation?token=none", "nothing"})
    void theDoorSpeaksGermanToWhomeverStandsBeforeIt(String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        page.navigate(address);

        assertGerman(page);
    }

    @Test
    void theSecondStepOfACaptureHoldsItsGermanOnAPhone() {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);
        new CapturePages(page).bring("artikel.txt", Story.bytes("000"));

        assertGerman(page);
    }

    private static void assertGerman(Page page) {
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width")
                .isEqualTo(NARROW);
        assertThat(page.evaluate(UNTRANSLATED)).isEqualTo("");
    }
}
