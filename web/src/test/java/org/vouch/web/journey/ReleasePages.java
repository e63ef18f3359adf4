package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** What is done on the page of a report on its way out of the house. */
final class ReleasePages {

    private ReleasePages() {}

    /** A senior editor lets pass whatever holds the release, rule by rule. */
    static void letPass(Page senior, String report) {
        senior.navigate("report?id=" + report);
        Locator accept = senior.locator(".house-rules li.block a[href*='accept=']");
        while (accept.count() > 0) {
            on(senior, accept.first());
            Locator all = senior.locator(".ruled input[type=checkbox]");
            if (all.count() > 0) {
                all.check();
            }
            senior.locator(".ruled textarea").fill("Known to the desk; the file says so.");
            on(senior, senior.locator("[id$=':accept']"));
        }
        assertThat(senior.locator(".house-rules").first().textContent()).contains("Nothing holds the release");
    }

    /** To any senior editor. */
    static void send(Page drafter) {
        sendTo(drafter, "Any senior editor");
        assertThat(drafter.locator("#notes").textContent()).contains("waits for a senior editor");
    }

    static void sendTo(Page drafter, String reader) {
        drafter.locator("#ask-to-send").click();
        drafter.locator("[id='send-form:reader']").selectOption(new SelectOption().setLabel(reader));
        on(drafter, drafter.locator("[id='send-form:send']"));
    }

    static void release(Page senior, String report) {
        senior.navigate("report?id=" + report);
        senior.locator("#ask").click();
        on(senior, senior.locator("[id='release-form:release']"));
    }

    /** Presses it and waits until another page stands there. */
    static void on(Page page, Locator button) {
        page.evaluate("window.before = true");
        button.click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }
}
