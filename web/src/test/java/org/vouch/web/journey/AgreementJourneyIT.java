package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** How far the desk agrees, as each may see it. */
class AgreementJourneyIT {

    private static final String PAGE = "grading/agreement";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void anEditorSeesTheDeskAndTheOwnFiguresAlone() {
        Page page = seenBy(Colleague.EDITOR);

        assertThat(page.locator("#headline").textContent()).contains("sources");
        page.navigate(PAGE + "?of=statements&report=999999");
        assertThat(page.locator("#headline").textContent()).contains("statements");
        assertThat(page.locator("#report-wrong").textContent()).contains("a report that is not there");
        page.navigate(PAGE);
        assertThat(page.locator("table.graders tbody tr").count()).isLessThanOrEqualTo(1);
        assertThat(page.locator("#grader option").count()).isLessThanOrEqualTo(2);
    }

    @Test
    void twoOthersAreNotForAnEditor() {
        Page page = seenBy(Colleague.EDITOR);

        assertThat(page.navigate(PAGE + "?one=999998&other=999999").status()).isEqualTo(403);
        assertThat(page.navigate(PAGE + "?grader=999999").status()).isEqualTo(403);
        GoodPage.check(page);
    }

    @Test
    void aReaderDoesNotSeeIt() {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.READER.signIn(page);

        assertThat(page.navigate(PAGE).status()).isEqualTo(403);
    }

    @Test
    void whatIsAskedForStandsInTheAddress() {
        Page page = seenBy(Colleague.SENIOR_EDITOR);
        page.locator("#from").fill("2999-01-01");
        page.locator("#kind").selectOption("OFFICIAL");
        page.locator("#find button[type=submit]").click();
        page.waitForURL(url -> url.contains("from=2999-01-01") && url.contains("kind=OFFICIAL"));

        assertThat(page.locator(".empty").textContent()).contains("No settled round is like that");
        assertThat(page.locator("#kind").inputValue()).isEqualTo("OFFICIAL");
        GoodPage.check(page);
    }

    @Test
    void everyFigureHasItsSentenceAndNoCellIsWithoutANumber() {
        Page page = seenBy(Colleague.SENIOR_EDITOR);

        assertThat(page.locator("table.figures").first().locator("tbody tr").count())
                .isEqualTo(5);
        assertThat(page.locator("table.figures").first().locator(".c-words").allTextContents())
                .allMatch(words -> words.strip().length() > 10);
        assertThat(page.locator(".matrix tbody td").allTextContents())
                .isNotEmpty()
                .allMatch(cell -> cell.strip().matches("[0-9]+"));
    }

    private Page seenBy(Colleague who) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);
        assertThat(page.navigate(PAGE).status()).isEqualTo(200);
        return page;
    }
}
