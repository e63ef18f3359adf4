package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** What is brought to the capture page and is no article: a sentence that says what to do, and nothing else happens. */
class BadFileJourneyIT {

    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;
    private static final String GERMAN = "Der Hafen von Norby bleibt für Wochen geschlossen, hieß es am Freitag. ";
    private static final String RUSSIAN = "Порт Норби закрыт на несколько недель, сообщил в пятницу его начальник.";
    private static final String SEND_WITHOUT_ITS_SCRIPT = """
            () => {
              const form = document.getElementById('f'), pressed = document.createElement('input');
              pressed.type = 'hidden'; pressed.name = 'f:next';
              form.append(pressed);
              form.submit();
            }""";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Page page;
    private String articlesBefore;

    @BeforeEach
    void atTheCapturePage() {
        page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.SENIOR_EDITOR.signIn(page);
        articlesBefore = articles();
        page.navigate("articles/capture");
    }

    @Test
    void whatIsNoArticleIsRefusedAndNothingChanges() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        isRefused("empty.txt", new byte[0], "There is no text yet. Paste the article, or choose a file.");
        isRefused("picture.txt", noise, "This is no text but application/octet-stream, whatever its name says.");
        isRefused("latin.html", html("utf-8", GERMAN, "windows-1252"), "The letters cannot be read as UTF-8");
        isRefused("unmarked.txt", GERMAN.getBytes(StandardCharsets.UTF_16LE), "This is no text but");
        isRefused("nul.txt", (GERMAN + "\0" + GERMAN).getBytes(StandardCharsets.UTF_8), "NUL");
        isRefused("nothing.html", html("utf-8", "", "utf-8"), "There is no text to be read in it.");
        assertThat(articles()).isEqualTo(articlesBefore);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSentAndByTheServerToo() {
        byte[] large = new byte[FIVE_MEBIBYTES + 1];
        choose("large.txt", large);
        page.locator("[id='f:next']").click();
        assertThat(page.locator("#too-large").textContent()).startsWith("The file is larger than 5 MB.");

        page.evaluate(SEND_WITHOUT_ITS_SCRIPT);
        page.waitForLoadState();
        assertThat(page.locator(".msg").first().textContent()).contains("The file is larger than 5 MB. Save the page");
        assertThat(articles()).isEqualTo(articlesBefore);
    }

    @Test
    void otherEncodingsAreReadWhereTheyAreDeclaredOrMarked() {
        isRead("russian.html", html("windows-1251", RUSSIAN, "windows-1251"), RUSSIAN);
        isRead("marked.txt", ("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_16LE), GERMAN.strip());
        for (int left = page.locator("#waiting button").count(); left > 0; left--) {
            page.locator("#waiting button").first().click();
            page.waitForFunction("left => document.querySelectorAll('#waiting button').length < left", left);
        }
    }

    private void isRefused(String name, byte[] bytes, String sentence) {
        choose(name, bytes);
        page.locator("[id='f:next']").click();
        page.waitForLoadState();
        assertThat(page.url()).as(name).contains("/articles/capture");
        assertThat(page.locator("#main").textContent()).as(name).contains(sentence);
    }

    private void isRead(String name, byte[] bytes, String text) {
        choose(name, bytes);
        page.locator("[id='f:next']").click();
        page.waitForURL(url -> url.contains("/articles/check"));
        assertThat(page.locator("#main").textContent()).contains(text);
        page.navigate("articles/capture");
    }

    private void choose(String name, byte[] bytes) {
        page.locator("[id='f:file']").setInputFiles(new FilePayload(name, "text/plain", bytes));
    }

    private String articles() {
        page.navigate("articles");
        return page.locator(".listbar b").textContent();
    }

    private static byte[] html(String declared, String text, String written) {
        String page =
                "<!DOCTYPE html><html><head><meta charset=" + declared + "><title>T</title></head><body><p>" + text;
        return page.getBytes(Charset.forName(written));
    }
}
