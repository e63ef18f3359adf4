package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** Capturing an article: what is proposed is never in the way, and nothing that was begun is lost. */
class CaptureJourneyIT {

    private static final String OUTLET = DeskFile.sourceName("rferl");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person editor;
    private Page page;

    @BeforeEach
    void anEditor() {
        editor = Colleague.EDITOR.at(visitor);
        page = editor.page();
    }

    @Test
    void creditsThatAreFoundDoNotKeepAnArticleFromBeingKept() {
        bring("The dam holds", "Dam Wire", "Weir Press");
        assertThat(page.locator(".found")).containsText("Dam Wire");
        assertThat(page.locator("a", new Page.LocatorOptions().setHasText("Bring another text")))
                .hasAttribute("href", Pattern.compile(".*/articles/capture"));

        keep();

        assertThat(page).hasURL(Pattern.compile(".*/article\\?id=\\d+.*"));
        assertThat(editor.said()).contains("Named in it and not credited", "Dam Wire and Weir Press");
    }

    @Test
    void allCreditsThatAreFoundAreAddedAtOnce() {
        bring("The sluice opens", "Sluice Wire", "Lock Press", "Yonhapp");
        assertThat(page.locator(".found")).containsText("is Yonhap");

        editor.faces().at("f:addFound").click();
        editor.faces().settle();

        assertThat(page.locator(".found")).hasCount(0);
        assertThat(editor.faces().at("f:credit:0:creditSource_input")).hasValue("Sluice Wire");
        keep();
        assertThat(page.locator(".colophon")).containsText("Sluice Wire, Lock Press, Yonhap");
    }

    @Test
    void aSecondCaptureDoesNotTakeThePlaceOfTheFirst() {
        bring("The first lock", "Lock Wire");
        bring("The second lock", "Lock Wire");

        page.navigate("articles/capture");
        Locator waiting = page.locator("[id='waiting'] .msg");
        assertThat(waiting.filter(holding("The first lock"))).hasCount(1);
        assertThat(waiting.filter(holding("The second lock"))).hasCount(1);
        waiting.filter(holding("The first lock")).locator("a").click();
        assertThat(editor.faces().at("f:title")).hasValue("The first lock");

        page.navigate("articles/capture");
        waiting.filter(holding("The first lock")).locator("button").click();
        assertThat(waiting.filter(holding("The first lock"))).hasCount(0);
        assertThat(waiting.filter(holding("The second lock"))).hasCount(1);
        waiting.filter(holding("The second lock")).locator("button").click();
        assertThat(waiting.filter(holding("The second lock"))).hasCount(0);
    }

    @Test
    void aDateIsToldAsItIsUnderstoodAndKeptAsThat() {
        bring("The canal is full", "Canal Wire");
        Locator read = page.locator("[id='f:publishedOnRead']");
        publishedOn("10/11/2024");
        assertThat(read).containsText("10/11/2024 can be 2024-11-10 or 2024-10-11.");
        publishedOn("18.10.2024");
        assertThat(read).hasText("Understood as 18 October 2024 (2024-10-18)");

        keep();
        assertThat(page.locator("main")).containsText("18 October 2024");
    }

    @Test
    void theFirstFieldInQuestionHasTheFocus() {
        bring("The lake is low", "Lake Wire");
        editor.faces().fill("f:title", "");
        editor.press("f:keep");

        assertThat(editor.faces().at("f:title")).isFocused();
        assertThat(editor.faces().at("f:title")).isInViewport();
        assertThat(page.locator(".wrong-fields a")).hasCount(2);
        page.navigate("articles/capture");
        page.locator("[id='waiting'] .msg")
                .filter(holding("kept"))
                .locator("button")
                .first()
                .click();
    }

    private void publishedOn(String typed) {
        editor.faces().fill("f:publishedOn", typed);
        editor.faces().at("f:publishedOn").blur();
        editor.faces().settle();
    }

    private void bring(String title, String... credits) {
        page.navigate("articles/capture");
        String text =
                "It is as it was, the office said on Friday. Nobody has seen it otherwise since the spring of the year.";
        editor.faces()
                .fill(
                        "f:pasted",
                        String.join("\n\n", title, text, text, text, "ab/cd (" + String.join(", ", credits) + ")"));
        editor.faces().at("f:next").click();
        page.waitForURL(url -> url.contains("/articles/check"));
        editor.faces().fill("f:title", title);
        editor.faces().settle();
    }

    private void keep() {
        editor.faces().pick("f:outlet", OUTLET, OUTLET);
        editor.press("f:keep");
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
