package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Each page of the sample desk is readable for everybody, in light and dark, wide and narrow. */
class EveryPageJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article?id=x",
                "article",
                "article?id=1&version=77",
                "source?id=",
                "claim?id=999999",
                "grading/statement?id=x",
                "sources/edit?id=999999",
                "nothing"
            })
    void anAddressThatLeadsNowhereSaysSo(String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);

        assertThat(page.navigate(address).status()).isEqualTo(404);
        GoodPage.check(page);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pages.csv")
    void aPageIsReadableForEverybody(Colleague who, String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);

        int status = page.navigate(address).status();

        assertThat(status).isEqualTo(200);
        GoodPage.check(page);
    }

    @Test
    void theSecondStepOfACaptureIsReadableForEverybody() {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);
        new CapturePages(page).bring("article.txt", Story.bytes("000"));

        GoodPage.check(page);
    }
}
