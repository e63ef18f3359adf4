package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/**
 * A report that a house rule holds is mended, read by a second reader, returned with a reason pinned to a row, answered,
 * passed on, released by a third, and withdrawn.
 */
class HouseRulesJourneyIT {

    @RegisterExtension
    final Visitor drafter = new Visitor();

    @RegisterExtension
    final Visitor second = new Visitor();

    @RegisterExtension
    final Visitor senior = new Visitor();

    @Test
    void whatHoldsAReportIsMendedAndWhatIsPinnedToItsRowsIsAnswered() {
        Page draft = Colleague.EDITOR.at(drafter).page();
        String report = started(draft);
        accusedAndNotHeard(draft, report);
        mended(draft, report);
        Page judge = Colleague.SENIOR_EDITOR.at(senior).page();
        ReleasePages.letPass(judge, report);
        draft.navigate("report?id=" + report);
        ReleasePages.sendTo(draft, "M. Okafor");

        Page reader = Colleague.SECOND_EDITOR.at(second).page();
        returned(reader, report);
        answered(draft, report);
        reader.navigate("report?id=" + report);
        ReleasePages.on(reader, reader.locator("[id='act:pass-on']"));
        ReleasePages.release(judge, report);
        assertThat(judge.locator("main").textContent()).contains("second reader M. Okafor", "Known to the desk");
        GoodPage.check(judge);

        withdrawn(judge, report);
    }

    private static String started(Page page) {
        page.navigate("reports/edit");
        page.locator("[id='f:title']").fill("Who counted the weapons?");
        ReleasePages.on(page, page.locator("[id='f:keep']"));
        String report = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.navigate("reports/add?id=" + report + "&q=high+rate+of+defects");
        ReleasePages.on(page, page.locator("li.add-row >> nth=0 >> button[id$=':all']"));
        return report;
    }

    /** Whom a claim accuses is said on the form of the claim; the rule speaks while it is so, and is silent again after. */
    private static void accusedAndNotHeard(Page page, String report) {
        String claim = page.locator("li.item").first().getAttribute("id").substring(1);
        page.navigate("claims/edit?id=" + claim);
        Faces faces = new Faces(page);
        faces.press("f:addAccused");
        faces.pick("f:accused:0:who", "Institute for the Study of War", "Institute for the Study of War");
        ReleasePages.on(page, faces.at("f:save"));
        page.navigate("report?id=" + report);
        assertThat(page.locator("[aria-labelledby=hr]").textContent())
                .contains("accuses Institute for the Study of War, who is not heard here");
        page.navigate("claims/edit?id=" + claim);
        faces.press("f:accused:0:drop");
        ReleasePages.on(page, faces.at("f:save"));
        page.navigate("report?id=" + report);
        assertThat(page.locator("[aria-labelledby=hr]").textContent())
                .doesNotContain("who is not heard here")
                .contains("Whoever is accused is heard");
    }

    /** It cannot be sent; the link beside the rule leads to the note that mends it. */
    private static void mended(Page page, String report) {
        page.navigate("report?id=" + report);
        page.locator("#ask-to-send").click();
        assertThat(page.locator("#ask-send").textContent()).contains("cannot be sent yet", "single established origin");
        GoodPage.check(page);
        ReleasePages.on(page, page.locator("#ask-send a[href*='note=']"));
        page.locator("textarea[id$=':note']").fill("One service says so.");
        ReleasePages.on(page, page.locator("[id$=':keep-note']"));
        assertThat(page.locator(".house-rules .kept").textContent()).contains("a note says so");
    }

    private static void returned(Page page, String report) {
        page.navigate("desk");
        assertThat(page.locator("#to-read").count()).isEqualTo(1);
        page.navigate("report?id=" + report);
        GoodPage.check(page);
        ReleasePages.on(page, page.locator(".chosen a[id^='pin-']").first());
        page.locator(".remarks textarea").fill("Which service, and how many weapons?");
        GoodPage.check(page);
        ReleasePages.on(page, page.locator("[id$=':pin']"));
        page.locator("[id='return:reason']").fill("Nearly: one row is open.");
        ReleasePages.on(page, page.locator("[id='return:give-back']"));
    }

    /** It is not sent again before each reason has its answer. */
    private static void answered(Page page, String report) {
        page.navigate("report?id=" + report);
        assertThat(page.locator(".standing").textContent()).contains("1 reason pinned to a row waits for an answer");
        assertThat(page.locator(".chosen .remark").textContent()).contains("M. Okafor", "how many weapons?");
        ReleasePages.sendTo(page, "M. Okafor");
        assertThat(page.locator("#notes").textContent()).contains("wait for an answer");
        page.navigate("report?id=" + report);
        ReleasePages.on(page, page.locator(".remark a[href*='answer=']"));
        page.locator(".remark textarea").fill("The Ukrainian ones; no number is given.");
        ReleasePages.on(page, page.locator("[id$=':keep-answer']"));
        GoodPage.check(page);
        ReleasePages.sendTo(page, "M. Okafor");
        assertThat(page.locator("#notes").textContent()).contains("M. Okafor reads");
    }

    private static void withdrawn(Page page, String report) {
        String address = RunningVouch.withTheSample().address() + "reports/" + report + "/editions/1.csv";
        byte[] before = page.context().request().get(address).body();
        ReleasePages.on(page, page.locator("#ask-withdraw"));
        GoodPage.check(page);
        page.locator("[id='withdraw:reason']").fill("The service took it back.");
        ReleasePages.on(page, page.locator("[id='withdraw:do']"));

        Locator top = page.locator(".msg.bad");
        assertThat(top.textContent()).contains("C. Adler withdrew this edition", "The service took it back.");
        assertThat(page.locator("[id='withdraw:do'], #ask-withdraw").count()).isZero();
        GoodPage.check(page);
        APIResponse after = page.context().request().get(address);
        assertThat(after.body()).isEqualTo(before);
        page.navigate("reports?withdrawn=true");
        assertThat(page.locator("tbody").textContent()).contains("Who counted the weapons?", "withdrawn");
    }
}
