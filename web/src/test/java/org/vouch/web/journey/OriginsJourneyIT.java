package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** How many independent roots the claims of the sample desk have, and why; an editor overrules one. */
class OriginsJourneyIT {

    private static final String REASON = "He speaks from talks of his own";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 9, 10, 11, 12})
    void aClaimShowsItsOutletsPathsAndOrigins(int claim) {
        JsonArray expected = ExpectedOrigins.of("c" + claim, "ASSERTS");
        int origins = expected.get(2).getAsInt();
        int possible = expected.get(3).getAsInt();

        Locator numbers = open("claim?id=" + claim).locator(".reck .big");

        assertThat(numbers.nth(0)).hasText(expected.get(0).getAsString());
        assertThat(numbers.nth(1)).hasText(expected.get(1).getAsString());
        String further = possible > origins ? " " + possible + " possible" : "";
        assertThat(numbers.nth(2)).hasText(origins + " origin" + further);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | National Intelligence Service is an organ of Government of South Korea
            1  | The evidence is issued by National Intelligence Service itself
            3  | Volodymyr Zelenskyy rests on Ukrainian intelligence services
            4  | Ukrainian intelligence services is an organ of Government of Ukraine
            4  | Volodymyr Zelenskyy rests on Ukrainian intelligence services
            7  | Dmitry Peskov speaks for Government of Russia
            7  | Passed on by Russian media (not named)
            12 | It is not told on what Institute for the Study of War says it
            12 | Credited: Associated Press, Agence France-Presse, Reuters
            """)
    void everyNumberOpensIntoItsReasons(int claim, String reason) {
        assertThat(open("claim?id=" + claim).locator(".why li").filter(new Locator.FilterOptions().setHasText(reason)))
                .hasCount(1);
    }

    @Test
    void theHolderIsTheOriginAndNotWhoPassedItOn() {
        assertThat(open("claim?id=9").locator(".reck .origin .reasons"))
                .hasText("Ukrainian intelligence services: first-hand");
    }

    @Test
    void denialsBeforeTheClaimAreMarkedAndWhoCannotConfirmStandsApart() {
        Page page = open("claim?id=7");

        assertThat(page.getByText("Nobody asserts it.")).isVisible();
        assertThat(page.locator(".entry .earlier")).hasCount(2);
        assertThat(page.locator(".stgroup h3").filter(new Locator.FilterOptions().setHasText("denies 2 statements")))
                .containsText("1 origin");
        assertThat(page.locator(".stgroup h3").filter(new Locator.FilterOptions().setHasText("cannot confirm 1")))
                .containsText("1 origin");
    }

    @Test
    void manyOutletsWithOneOriginAreOneClickAway() {
        Page page = open("claims?origins=MANY_OUTLETS_ONE_ORIGIN");

        assertThat(page.locator("table.claims tbody tr")).hasCount(5);
        GoodPage.check(page);
    }

    @Test
    void eachClaimOfAListHasACircleForEachOfItsPossibleOrigins() {
        Page page = open("claims?q=North+Korea&sort=origins");
        Locator open = page.locator(".origins").filter(new Locator.FilterOptions().setHasText("2 possible"));

        assertThat(open).hasCount(2);
        assertThat(open.first().locator("circle")).hasCount(2);
        assertThat(open.last().locator("circle")).hasCount(2);
    }

    @Test
    void anEditorOverrulesACollapseEverybodySeesItAndTakesItBack() {
        Page page = open("claim?id=7");
        Locator denials =
                page.locator(".stgroup h3").filter(new Locator.FilterOptions().setHasText("denies 2 statements"));
        page.locator(".why li")
                .filter(new Locator.FilterOptions().setHasText("speaks for"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        GoodPage.check(page);
        page.getByLabel("Reason").fill(REASON);
        page.locator("[id='f:save']").click();

        assertThat(denials).containsText("2 origins");
        assertThat(page.locator(".why li").filter(new Locator.FilterOptions().setHasText(REASON)))
                .containsText("are apart.");
        page.navigate("reports/preview?id=1&all=true");
        assertThat(page.getByText("R. Brandt: " + REASON).first()).isAttached();

        page.navigate("claim?id=7");
        page.locator("a[href*='take-back']").first().click();
        GoodPage.check(page);
        page.getByLabel("Why it no longer holds").fill("They say it together");
        page.locator("[id='f:save']").click();

        assertThat(denials).containsText("1 origin");
        assertThat(page.locator(".why .gone").first()).containsText("They say it together");
        GoodPage.check(page);
    }

    private Page open(String address) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);
        page.navigate(address);
        return page;
    }
}
