package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
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
    static final Visitor VISITOR = Visitor.staying();

    private static final Map<Colleague, Page> WINDOWS = new EnumMap<>(Colleague.class);

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
        Page page = window(Colleague.EDITOR);

        assertThat(page.navigate(address).status()).isEqualTo(404);
        GoodPage.check(page);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pages.csv")
    void aPageIsReadableForEverybody(Colleague who, String address) {
        Page page = window(who);

        int status = page.navigate(address).status();

        assertThat(status).isEqualTo(200);
        GoodPage.check(page);
    }

    @Test
    void theSecondStepOfACaptureIsReadableForEverybody() {
        Page page = window(Colleague.EDITOR);
        new CapturePages(page).bring("article.txt", Story.bytes("000"));

        GoodPage.check(page);
    }

    /** Each colleague's own, through all the pages. */
    private static Page window(Colleague who) {
        return WINDOWS.computeIfAbsent(who, they -> they.at(VISITOR).page());
    }
}
