package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Reading an article and choosing its words: positions hold in every script, and nothing typed is lost. */
class ReadingJourneyIT {

    private static final String TEXT = """
            The 👩‍🚀 of the agency said “the ships left at dawn” and q́ more on Thursday. Seoul answered 한국어로 말했다 at once.

            قال المتحدث إن السفن غادرت الميناء صباحا وإن أحدا لم يرها.

            Nobody else saw them, the harbour master said. <script>alert(1)</script> stood on the wall.
            """;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void chosenWordsAreTheRecordedWordsInEveryScript() {
        Page page = atOwnArticle("The ships, in every script");
        for (String words : new String[] {
            "the ships left at dawn",
            "👩‍🚀 of the agency",
            "q́ more",
            "한국어로 말했다",
            "السفن غادرت الميناء",
            "<script>alert(1)</script>"
        }) {
            ChosenWords chosen = new ChosenWords(page);
            chosen.choose(words);
            assertThat(chosen.inPanel()).isEqualTo(words);
            assertThat(page.locator("mark.now").allTextContents()).containsExactly(words);
        }
        assertThat(page.locator("[id='f:mode'] input:checked").inputValue()).isEqualTo("DIRECT");
        discard(page);
    }

    @Test
    void wordsOfTwoStatementsMayOverlap() {
        Page page = atOwnArticle("The ships, twice");
        record(page, "The 👩‍🚀 of the agency said “the ships left at dawn”", "The agency says the ships left");
        record(page, "“the ships left at dawn” and q́ more", "The agency says the ships left, and more");

        assertThat(page.locator("mark.also").allTextContents()).containsExactly("“the ships left at dawn”");
        assertThat(page.locator(".refs .sref").count()).isEqualTo(2);
        assertThat(page.locator(".notes").textContent()).contains("is recorded");
        page.reload();
        assertThat(page.locator("[data-panel]").count())
                .as("what was recorded waits no more")
                .isZero();
    }

    @Test
    void whatWasTypedIsThereAfterTheSessionEndedAndOneSignedInAgain() {
        Page page = atOwnArticle("The ships, interrupted");
        new ChosenWords(page).choose("Nobody else saw them");
        new Faces(page).pick("f:hop", "National Intelligence Service", "National Intelligence Service");
        page.context().clearCookies();
        page.locator("[id='f:gist']").pressSequentially("Nobody saw the ships");
        page.waitForURL(url -> url.contains("sign-in"));
        page.locator("[id$=username]").fill("okafor");
        page.locator("[id$=password]").fill(RunningVouch.withTheSample().password("okafor"));
        page.locator("[id$=password]").press("Enter");
        page.waitForURL(url -> url.contains("/article"));

        assertThat(page.locator("[id='f:gist']").inputValue()).isEqualTo("Nobody saw the ships");
        assertThat(page.locator(".hop-row b").last().textContent()).isEqualTo("National Intelligence Service");
        assertThat(new ChosenWords(page).inPanel()).isEqualTo("Nobody else saw them");
        discard(page);
    }

    @Test
    void wordsAreChosenWithTheKeysAlone() {
        Page page = atOwnArticle("The ships, by key");
        page.locator("[data-record-mode]").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Enter");
        page.locator("#ph").waitFor();

        assertThat(new ChosenWords(page).inPanel()).startsWith("answered").endsWith("말했다");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("ph");
        page.keyboard().press("Escape");
        page.locator("[data-panel]").waitFor(ChosenWords.GONE);
        page.locator("[id='k:goOn']").click();
        page.locator("#ph").waitFor();
        discard(page);
    }

    @Test
    void theOpenPanelIsReadableForEverybody() {
        Page page = atOwnArticle("The ships, looked at");
        new ChosenWords(page).choose("the harbour master said");
        Faces faces = new Faces(page);
        faces.pick("f:hop", "Deutsche Welle", "Deutsche Welle");
        faces.press("f:addFigure");
        faces.press("f:addCaveat");
        faces.press("f:addEvidence");
        faces.press("f:record");
        assertThat(page.locator(".panel .ui-message-error").count()).isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        GoodPage.check(page);
        discard(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \0 in it", "a \u0007 in it"})
    void whatNoTextHoldsIsRefusedInThePanelBesideItsField(String unfit) {
        Page page = atOwnArticle("The ships, and " + Integer.toHexString(unfit.hashCode()));
        new ChosenWords(page).choose("Nobody else saw them");
        Faces faces = new Faces(page);
        faces.pick("f:hop", "National Intelligence Service", "National Intelligence Service");
        faces.fill("f:gist", unfit);
        faces.press("f:record");

        assertThat(page.locator(".field:has([id='f:gist']) .ui-message").textContent())
                .contains("A text holds a character that no text holds");
        discard(page);
    }

    private Page atOwnArticle(String title) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.SECOND_EDITOR.signIn(page);
        String article = "{\"ref\":\"own\",\"title\":\"" + title
                + "\",\"outlet\":\"rferl\",\"publishedOn\":\"2024-10-18\"," + "\"language\":\"en\"}";
        byte[] bytes = (TEXT + "\n\n" + title + ".\n").getBytes(StandardCharsets.UTF_8);
        String id =
                new CapturePages(page).capture(JsonParser.parseString(article).getAsJsonObject(), bytes);
        page.navigate("article?id=" + id);
        return page;
    }

    private static void record(Page page, String words, String gist) {
        new ChosenWords(page).choose(words);
        Faces faces = new Faces(page);
        faces.pick("f:hop", "National Intelligence Service", "National Intelligence Service");
        faces.fill("f:gist", gist);
        faces.press("f:record");
        page.locator("[data-panel]").waitFor(ChosenWords.GONE);
    }

    private static void discard(Page page) {
        Faces faces = new Faces(page);
        faces.press("f:askDiscard");
        faces.press("f:discard");
        page.locator("[data-panel]").waitFor(ChosenWords.GONE);
    }
}
