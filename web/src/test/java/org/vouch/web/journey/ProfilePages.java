package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.vouch.web.browser.GoodPage;

/** What is done with profiles of columns, on their pages and beside an edition. */
final class ProfilePages {

    private ProfilePages() {}

    /** With these columns in the order of the contract, the last of which is moved up and split. */
    static String added(Page page, String name, String... columns) {
        page.navigate("reports");
        ReleasePages.on(page, page.locator("#profiles"));
        ReleasePages.on(page, page.locator("#add"));
        page.locator("[id='f:name']").fill(name);
        for (String column : columns) {
            page.locator("input[name='more'][value='" + column + "']").check();
        }
        page.locator("[id='f:take']").click();
        String last = "li[data-column='" + columns[columns.length - 1] + "']";
        page.locator(last + " button[id$=':up']").click();
        page.waitForSelector(".column-line:nth-child(" + (columns.length - 1) + ")" + last.substring(2));
        page.locator(last + " select").selectOption("NUMBERED");
        page.waitForSelector(".csv th:has-text('chain_1')");
        GoodPage.check(page);
        ReleasePages.on(page, page.locator("[id='f:keep']"));
        GoodPage.check(page);
        return page.locator("a.rowtitle", new Page.LocatorOptions().setHasText(name))
                .getAttribute("href")
                .replaceAll(".*id=", "");
    }

    static void named(Page page, String report, String profile) {
        page.navigate("reports/edit?id=" + report);
        page.locator("[id='f:profile']").selectOption(new SelectOption().setLabel(profile));
        ReleasePages.on(page, page.locator("[id='f:keep']"));
        assertThat(page.locator("#also-by").textContent()).contains(profile);
    }

    /** The profile is changed and deleted after its second edition was released with it. */
    static void changesNothingReleased(Page page, String report, String profile) {
        String released = "reports/" + report + "/editions/2.csv?profile=released";
        String now = "reports/" + report + "/editions/2.csv?separator=tab&profile=" + profile;
        String before = text(page, released);
        assertThat(before).startsWith("claim_id,chain_1,chain_2");
        assertThat(text(page, now)).startsWith("claim_id\tchain_1\tchain_2");

        page.navigate("reports/profiles/edit?id=" + profile);
        page.locator("li[data-column='CHAIN'] button[id$=':drop']").click();
        page.locator("li[data-column='CHAIN']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        ReleasePages.on(page, page.locator("[id='f:keep']"));
        assertThat(text(page, now)).startsWith("claim_id\tholder\r\n");
        page.navigate("reports/profiles/edit?ask=true&id=" + profile);
        ReleasePages.on(page, page.locator("[id='delete:do']"));

        assertThat(get(page, now).status()).isEqualTo(400);
        assertThat(text(page, released)).isEqualTo(before);
        page.navigate("edition?number=2&report=" + report);
        assertThat(page.locator(".hashes").textContent()).contains("report-profile.csv", "Graphics desk", "Chain");
    }

    private static String text(Page page, String address) {
        APIResponse answer = get(page, address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static APIResponse get(Page page, String address) {
        return page.context().request().get(RunningVouch.withTheSample().address() + address);
    }
}
