package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.browser.Visitor;

/** The desk as it was: the sample desk graded the service and two of its statements five times in two years. */
class AsOfJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ParameterizedTest
    @CsvSource({
        "2024-10-18, F, 6, 6",
        "2024-11-04, C, 3, 3",
        "2025-01-14, C, 3, 3",
        "2025-01-15, B, 2, 3",
        "2025-06-02, D, 3, 4"
    })
    void aSourceAStatementAndAClaimShowTheGradesOfTheDay(String day, String source, String one, String other) {
        Page page = as(Colleague.READER);

        page.navigate("source?id=7&as-of=" + day);
        assertThat(gradeIn(page.locator("section[aria-labelledby=grade]")))
                .as("of the source")
                .isEqualTo(source);
        page.navigate("statement?id=1&as-of=" + day);
        assertThat(gradeIn(page.locator("section[aria-labelledby=grade]")))
                .as("of the statement")
                .isEqualTo(one);
        page.navigate("claim?id=1&as-of=" + day);
        assertThat(gradeIn(entry(page, "s1"))).as("on the claim").isEqualTo(one);
        assertThat(gradeIn(entry(page, "s2"))).as("on the claim").isEqualTo(other);
    }

    @Test
    void todayIsAsTheDeskHasItNow() {
        Page page = as(Colleague.READER);
        page.navigate("claim?id=1");

        assertThat(page.locator(".as-of")).hasCount(0);
        assertThat(gradeIn(entry(page, "s2"))).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report?id=1", "edition?report=1&number=1", "sources", "statements", "claims"})
    void aPageThatHasAPastAsksForADate(String address) {
        Page page = as(Colleague.READER);
        page.navigate(address);

        assertThat(page.locator(".as-of-ask input[type=date]")).hasCount(1);
    }

    @Test
    void aReviewIsDueAsOfTheDayThatIsLookedAt() {
        Page page = as(Colleague.READER);
        page.navigate("statement?id=1&as-of=2025-01-16");

        assertThat(page.locator("section[aria-labelledby=grade]")).not().containsText("Review was due");
    }

    @Test
    void beforeTheDeskBeganNothingIsThere() {
        Page page = as(Colleague.EDITOR);

        assertThat(page.navigate("source?id=7&as-of=2024-10-17").status()).isEqualTo(404);
        assertThat(page.locator("body")).containsText("perhaps the desk did not have it yet");
        page.locator("[data-today]").click();
        assertThat(page.locator("h1")).containsText("National Intelligence Service");
        page.navigate("sources?as-of=2024-10-17");
        assertThat(page.locator("#main")).not().containsText("National Intelligence Service");
    }

    @Test
    void whoeverGoesToADateStaysThereUntilTheyGoBack() {
        Page page = as(Colleague.EDITOR);
        page.navigate("claim?id=1");
        page.locator(".as-of-ask summary").click();
        page.locator(".as-of-ask input[type=date]").fill("2024-11-10");
        page.locator(".as-of-ask button").click();
        assertThat(page.locator(".as-of")).containsText("As it was on 10 November 2024");
        assertThat(page.locator("#main a[href*='/edit']")).hasCount(0);
        GoodPage.check(page);

        page.locator("#main .entry a[href*='statement?id=1&']").first().click();
        assertThat(page.locator(".as-of")).containsText("As it was on 10 November 2024");
        page.locator(".nav a").getByText("Sources").click();
        page.locator("#find input[name=q]").fill("intelligence");
        page.locator("#find input[name=q]").press("Enter");
        assertThat(page.locator(".as-of")).containsText("As it was on 10 November 2024");
        page.locator(".as-of [data-today]").click();
        assertThat(page.locator(".as-of")).hasCount(0);
        assertThat(page.locator("#find input[name=q]")).hasValue("intelligence");
    }

    @ParameterizedTest
    @CsvSource({
        "source?id=7&as-of=nonsense, The date in the address is none that is known here.",
        "claim?id=1&as-of=2999-01-01, That day is not over yet.",
        "profile?as-of=2024-11-10, This page is always of today.",
        "statements/edit?id=1&as-of=2024-11-10, This page is always of today."
    })
    void aDateThatCannotBeShownIsTold(String address, String told) {
        Page page = as(Colleague.EDITOR);

        assertThat(page.navigate(address).status()).isEqualTo(200);
        assertThat(page.locator("#main")).containsText(told);
        assertThat(page.locator(".as-of")).hasCount(0);
    }

    @Test
    void aFileIsOfTheDateOrIsNotGiven() throws Exception {
        RunningVouch vouch = RunningVouch.withTheSample();
        PlainClient reader = new PlainClient(vouch.address().toURI());
        reader.signIn("castell", vouch.password("castell"));

        HttpResponse<byte[]> then = reader.file("claims/12/graph.svg?as-of=2024-11-10");
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"c12-graph-as-of-2024-11-10.svg\"");
        assertThat(reader.file("claims/12/graph.svg?as-of=2024-10-17").statusCode())
                .isEqualTo(404);
        assertThat(reader.file("claims/12/graph.svg?as-of=yesterday").statusCode())
                .isEqualTo(400);

        String edition = "reports/1/editions/1.csv";
        HttpResponse<byte[]> aMomentAgo =
                reader.file(edition + "?as-of=" + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        assertThat(aMomentAgo.statusCode()).isEqualTo(200);
        assertThat(aMomentAgo.body()).isEqualTo(reader.file(edition).body());
        assertThat(reader.file(edition + "?as-of=2024-11-10").statusCode()).isEqualTo(404);
    }

    private Page as(Colleague who) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);
        return page;
    }

    private static Locator entry(Page page, String ref) {
        return page.locator("#main .entry")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(ref, new Page.GetByTextOptions().setExact(true))))
                .first();
    }

    /** The letter or figure, whatever words stand beside it. */
    private static String gradeIn(Locator part) {
        return part.locator(".grade").first().innerText().strip().replaceFirst("(?s)^.*?\\b([A-F1-6])\\b.*$", "$1");
    }
}
