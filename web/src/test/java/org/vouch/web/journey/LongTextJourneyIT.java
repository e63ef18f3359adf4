package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.web.browser.Visitor;

/** Texts as long as they may be, and longer. */
class LongTextJourneyIT {

    private static final String LINE = "The 👩‍🚀 of the harbour office q́ said 한국어로 that the ships had left. ";
    private static final String LAST = "Nobody else saw them leave 🚢.";
    private static final int MOST = 500_000;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void twoMillionCharactersArePastedAndASentenceSaysHowManyAreTheMost() {
        Page page = editor();
        String pasted = ("Words of a very long text. ".repeat(10).strip() + "\n").repeat(7_500);
        page.navigate("articles/capture");
        page.locator("[id='f:pasted']").evaluate("(field, text) => { field.value = text; }", pasted);
        page.locator("[id='f:next']").click();
        page.locator("main .msg").waitFor();

        assertThat(page.locator("main .msg").first().textContent())
                .contains("The text has 2,0", " characters; 500,000 is the most. Paste the article only");
        assertThat(page.locator("[id='f:pasted']").inputValue().equals(pasted))
                .as("what was pasted is still there")
                .isTrue();
    }

    @Test
    void aStatementIsRecordedAtTheEndOfTheLongestText() {
        Page page = editor();
        JsonObject article = new JsonObject();
        article.addProperty("ref", "longest");
        article.addProperty("title", "The longest text");
        article.addProperty("outlet", "rferl");
        article.addProperty("publishedOn", "2024-10-18");
        article.addProperty("language", "en");
        String id = new CapturePages(page).capture(article, longest().getBytes(StandardCharsets.UTF_8));
        page.navigate("article?id=" + id);

        new ChosenWords(page).choose(LAST);
        assertThat(new ChosenWords(page).inPanel()).isEqualTo(LAST);
        Faces faces = new Faces(page);
        faces.pick("f:hop", "National Intelligence Service", "National Intelligence Service");
        faces.fill("f:gist", "Nobody saw the ships leave");
        faces.press("f:record");
        page.locator("[data-panel]").waitFor(ChosenWords.GONE);

        page.reload();
        assertThat(page.locator("mark.stmt").allTextContents()).containsExactly(LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source?id=7", "statement?id=1", "claim?id=12", "report?id=1", "edition?report=1&number=1"})
    void aWordWithoutEndIsBrokenWhereverPeopleType(String address) {
        Page page = editor();
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            page.navigate(address);
            Object wide = page.evaluate("""
                    word => {
                      document.querySelectorAll('#main details').forEach(part => { part.open = true; });
                      return Array.from(document.querySelectorAll('#main :is(h1, dd, bdi, .serif, .gist, .caveat, .ednote,'
                          + ' .rowtitle, .entry p, .history p, .hop, blockquote p, [dir=auto], .msg p, .head-meta span)'))
                        .filter(part => {
                          const text = Array.from(part.childNodes).find(node => node.nodeType === 3 && node.data.trim());
                          const was = text && text.data;
                          if (!text) { return false; }
                          text.data = word;
                          const all = document.documentElement;
                          const runsOut = all.scrollWidth > all.clientWidth;
                          text.data = was;
                          return runsOut;
                        }).map(part => part.tagName + '.' + part.className);
                    }""", "x".repeat(1_260));
            assertThat((List<?>) wide).as(address + " at " + width).isEmpty();
        }
    }

    /** Paragraphs that hold what is more than one code point or more than one char, up to the most characters. */
    private static String longest() {
        String paragraph = LINE.repeat(10).strip() + "\n\n";
        int each = paragraph.codePointCount(0, paragraph.length());
        return paragraph.repeat((MOST - LAST.length() - 1) / each) + LAST;
    }

    private Page editor() {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.SENIOR_EDITOR.signIn(page);
        return page;
    }
}
