package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "EDITOR, desk",
        "EDITOR, sources",
        "EDITOR, source?id=1",
        "EDITOR, sources/edit?id=1",
        "EDITOR, sources/edit",
        "EDITOR, articles",
        "EDITOR, articles/capture",
        "EDITOR, articles/edit?id=1",
        "EDITOR, article?id=1",
        "EDITOR, statements",
        "EDITOR, statement?id=1",
        "EDITOR, statements/edit?id=1",
        "EDITOR, claims",
        "EDITOR, claim?id=1",
        "EDITOR, claims/edit?id=1",
        "EDITOR, grading",
        "EDITOR, grading?of=statements",
        "EDITOR, grading/source?id=1",
        "EDITOR, grading/statement?id=1",
        "EDITOR, reports",
        "EDITOR, report?id=1",
        "EDITOR, reports/edit",
        "EDITOR, reports/preview?id=1",
        "EDITOR, edition?report=1&number=1",
        "EDITOR, profile",
        "READER, desk",
        "READER, article?id=1",
        "SECOND_EDITOR, report?id=2",
        "SENIOR_EDITOR, desk",
        "ADMINISTRATOR, staff",
        "ADMINISTRATOR, staff/invite",
        "ADMINISTRATOR, staff/edit?id=1",
        "ADMINISTRATOR, audit"
    })
    void aPageIsReadableForEverybody(Colleague who, String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);

        int status = page.navigate(address).status();

        assertThat(status).isEqualTo(200);
        GoodPage.check(page);
    }
}
