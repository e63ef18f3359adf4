package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.journey.ReleasePages.on;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.vouch.web.browser.GoodPage;

/** What is done to a draft on its page, and what it tells of itself before it is sent. */
final class DraftPages {

    static final String COUNTED_OTHERWISE = "What was counted has changed since this was written.";

    private DraftPages() {}

    /** A claim that is added without a tick is told so where it stands. */
    static void untickedIsTold(Page page) {
        on(page, page.locator("a[id^='choose-c']").first());
        Locator ticked = page.locator(".choose input:checked");
        while (ticked.count() > 0) {
            ticked.first().uncheck();
        }
        on(page, page.locator("button[id$=':ticked']"));
        assertThat(page.url()).matches(".*#c[0-9]+");
        assertThat(page.locator(".add-row .wrong").innerText()).contains("No statement is ticked");
        GoodPage.check(page);
    }

    /** A heading that was left empty is told beside its field; another may be added at once. */
    static void headed(Page page) {
        Locator several = page.locator("details.several");
        several.locator("summary").click();
        on(page, several.locator("button[id$=':s-add']"));
        assertThat(several.locator("#heading-wrong").innerText()).contains("A section needs a heading");
        assertThat(page.locator("#notes").innerText()).doesNotContain("left empty");
        GoodPage.check(page);
        several.locator("#heading").fill("What is open");
        on(page, several.locator("button[id$=':s-add']"));
        assertThat(several.locator("#heading").isVisible()).isTrue();
    }

    /** What was typed is there when one comes back to the form; nothing was kept of the record so far. */
    static void leftAndFoundAgain(Page page, String field) {
        String address = page.url();
        String typed = page.locator(field).inputValue();
        page.navigate("desk");
        page.navigate(address);
        page.locator(".noteform .msg.info").waitFor();
        assertThat(page.locator(field).inputValue()).isEqualTo(typed);
    }

    /** The words of the editor stay, and once fewer statements are chosen the numbers in them are no longer so. */
    static void summarised(Page page, String report) {
        page.navigate("report?id=" + report + "&summary=edit");
        page.locator("[id='sum:text']").fill("Two services say so.");
        leftAndFoundAgain(page, "[id='sum:text']");
        on(page, page.locator("[id='sum:keep-summary']"));
        assertThat(page.locator("#file").innerText()).doesNotContain(COUNTED_OTHERWISE);
        on(page, page.locator("a[id^='choose-c']").first());
        page.locator(".choose input:checked").first().uncheck();
        on(page, page.locator("[id$=':chosen']"));
        page.locator("#ask-to-send").click();
        assertThat(page.locator("#ask-send").innerText())
                .contains(COUNTED_OTHERWISE, "“What is open” has no claim and is left out of the file");
        GoodPage.check(page);
        page.locator("#ask-send a[href$='#summary']").click();
        assertThat(page.locator("#ask-send").isVisible()).isFalse();
        assertThat(page.locator("#summary").innerText()).contains(COUNTED_OTHERWISE);
    }
}
