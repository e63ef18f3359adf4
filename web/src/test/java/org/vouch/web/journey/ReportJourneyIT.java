package org.vouch.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** A report of three claims: drafted, sent, returned, mended, sent again, released by another, and fetched by a reader. */
class ReportJourneyIT {

    private static final Page.LocatorOptions MOVED = new Page.LocatorOptions().setHasText("Undo: moved c");
    private static final Page.LocatorOptions DROPPED = new Page.LocatorOptions().setHasText("Undo: took out c");
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final Page.LocatorOptions AGAIN = new Page.LocatorOptions().setHasText("Redo: ");
    private static final String NOTE = "=One service, and nobody beside it";

    @RegisterExtension
    final Visitor drafter = new Visitor();

    @RegisterExtension
    final Visitor senior = new Visitor();

    @RegisterExtension
    final Visitor reader = new Visitor();

    @Test
    void aReportIsReturnedMendedReleasedAndFetched() {
        Page draft = at(drafter, Colleague.SECOND_EDITOR);
        String report = started(draft);
        caveatsStandBesideTheirStatements(draft);
        ordered(draft);
        DraftPages.headed(draft);
        DraftPages.summarised(draft, report);
        Page judge = at(senior, Colleague.SENIOR_EDITOR);
        ReleasePages.letPass(judge, report);
        draft.navigate("report?id=" + report);
        ReleasePages.send(draft);
        takenBack(draft);
        ReleasePages.send(draft);

        judge.navigate("report?id=" + report);
        GoodPage.check(judge);
        judge.locator("[id='return:reason']").fill("Say in a note that it is one origin.");
        on(judge, "[id='return:give-back']");

        draft.navigate("report?id=" + report);
        assertThat(draft.locator(".standing").textContent()).contains("Say in a note that it is one origin.");
        String claim = noted(draft);
        ReleasePages.send(draft);
        assertThat(draft.locator("#ask").count()).isZero();

        judge.navigate("report?id=" + report);
        judge.locator("#ask").click();
        assertThat(judge.locator("#ask-release").innerText())
                .contains(DraftPages.COUNTED_OTHERWISE, "“What is open” has no claim and is left out of the file");
        on(judge, "[id='release-form:release']");
        GoodPage.check(judge);

        List<NamedCsvRecord> rows = fetched(report, judge.locator("#hash").textContent());
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).getField("claim_id")).isEqualTo(claim);
        assertThat(rows.get(0).getField("note")).isEqualTo("'" + NOTE);
        assertThat(rows).extracting(row -> row.getField("edition")).containsOnly("1");
    }

    private static String started(Page page) {
        page.navigate("reports/edit");
        page.locator("[id='f:title']").fill("Who says so, and through whom?");
        on(page, "[id='f:keep']");
        String report = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.navigate("reports/add?id=" + report);
        DraftPages.untickedIsTold(page);
        for (int claim = 0; claim < 3; claim++) {
            page.navigate("reports/add?id=" + report);
            on(page, "li.add-row >> nth=" + claim + " >> button[id$=':all']");
        }
        page.navigate("report?id=" + report);
        return report;
    }

    private static void caveatsStandBesideTheirStatements(Page page) {
        Locator reserved = page.locator(".chosen li", new Page.LocatorOptions().setHas(page.locator(".caveat")));
        assertThat(reserved.first().textContent()).contains("Radio Free Europe/Radio Liberty:");
        GoodPage.check(page);
    }

    /** The last claim goes up by its button, one is taken out; both are undone one after the other, and done again. */
    private static void ordered(Page page) {
        List<String> before = order(page);
        page.locator("li.item").nth(2).locator("[data-keep^='up-']").click();
        page.locator("[id='f:undo']", MOVED).waitFor();
        List<String> moved = List.of(before.get(0), before.get(2), before.get(1));
        assertThat(order(page)).isEqualTo(moved);
        page.locator("li.item").nth(2).locator("[id$=':drop']").click();
        page.locator("[id='f:undo']", DROPPED).waitFor();
        undo(page);
        page.locator("[id='f:undo']", MOVED).waitFor();
        assertThat(order(page)).isEqualTo(moved);
        undo(page);
        page.locator("[id='f:undo']", MOVED).waitFor(GONE);
        assertThat(order(page)).isEqualTo(before);
        page.locator("[id='f:redo']").click();
        page.locator("[id='f:undo']", MOVED).waitFor();
        assertThat(order(page)).isEqualTo(moved);
        page.locator("[id='f:redo']").click();
        page.locator("[id='f:undo']", DROPPED).waitFor();
        assertThat(order(page)).isEqualTo(moved.subList(0, 2));
        undo(page);
        page.locator("[id='f:undo']", MOVED).waitFor();
        undo(page);
        page.locator("[id='f:undo']", MOVED).waitFor(GONE);
        assertThat(order(page)).isEqualTo(before);
        GoodPage.check(page);
    }

    private static void undo(Page page) {
        page.locator("[id='f:undo']").click();
        page.locator("[id='f:redo']", AGAIN).waitFor();
    }

    private static String noted(Page page) {
        Locator first = page.locator("li.item").first();
        String claim = first.getAttribute("id");
        on(page, first.locator("a[id^='note-c']:not([id*='-s'])"));
        page.locator("textarea[id$=':note']").fill(NOTE);
        DraftPages.leftAndFoundAgain(page, "textarea[id$=':note']");
        page.locator("li.item").nth(2).locator("[data-keep^='up-']").click();
        page.locator("[id='f:undo']", MOVED).waitFor();
        undo(page);
        assertThat(page.locator("textarea[id$=':note']").inputValue()).isEqualTo(NOTE);
        GoodPage.check(page);
        on(page, "[id$=':keep-note']");
        return claim;
    }

    private static void takenBack(Page page) {
        GoodPage.check(page);
        on(page, "[id='act:take-back']");
        assertThat(page.locator("#notes").textContent()).contains("can be worked on again");
    }

    private List<NamedCsvRecord> fetched(String report, String hash) {
        Page page = at(reader, Colleague.READER);
        String address = RunningVouch.withTheSample().address() + "reports/" + report + "/editions/1.csv";
        APIResponse file = page.context().request().get(address);
        assertThat(file.headers().get("content-type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(file.headers().get("etag")).isEqualTo('"' + hash.replace(" ", "") + '"');
        assertThat(page.context()
                        .request()
                        .get(address.replace("/1.csv", "/2.csv"))
                        .status())
                .isEqualTo(404);
        chosen(page, report, file.body(), address);
        return CsvReader.builder().ofNamedCsvRecord(new String(file.body(), UTF_8)).stream()
                .toList();
    }

    /** The same cells otherwise written, asked for on the page of the edition; an address that asks for more gets words. */
    private static void chosen(Page page, String report, byte[] stored, String address) {
        page.navigate("edition?report=" + report + "&number=1");
        assertThat(page.locator(".read .ednote").allTextContents()).anyMatch(note -> note.contains(NOTE));
        assertThat(page.locator(".read .sourcing").first().textContent()).contains(", citing ");
        page.locator(".read details.facts").last().locator("summary").click();
        GoodPage.check(page);
        on(page, "#as-rows");
        assertThat(page.url()).contains("as=rows");
        assertThat(page.locator("table.csv").textContent()).contains("claim_id");
        GoodPage.check(page);
        assertThat(saved(page)).isEqualTo(stored);
        page.locator(".choices input[value=semicolon]").check(new Locator.CheckOptions().setForce(true));
        page.locator("#bom").check();
        byte[] file = saved(page);
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF).isNotEqualTo(stored);
        assertThat(new String(file, UTF_8)).contains(";'" + NOTE + "\r\n").doesNotContain(",claim_id,");
        assertThat(page.context().request().get(address + "?bom=1").body()).startsWith(0xEF, 0xBB, 0xBF);
        APIResponse workbook = page.context().request().get(address.replace(".csv", ".xlsx"));
        assertThat(workbook.headers().get("content-type")).contains("spreadsheetml.sheet");
        assertThat(workbook.body()).startsWith('P', 'K');
        assertThat(page.locator(".hashes").textContent()).contains("report.xlsx", "fastexcel");
        APIResponse refused = page.context().request().get(address + "?separator=pipe");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("separator=pipe");
    }

    /** What the form leads to as it is filled in. */
    private static byte[] saved(Page page) {
        Object address = page.evaluate("() => { const form = document.querySelector('form.choices');"
                + " return form.action + '?' + new URLSearchParams(new FormData(form)) }");
        return page.context().request().get(address.toString()).body();
    }

    private static Page at(Visitor visitor, Colleague who) {
        Page page = visitor.at(RunningVouch.withTheSample().address());
        who.signIn(page);
        return page;
    }

    private static void on(Page page, String button) {
        on(page, page.locator(button));
    }

    /** Presses it and waits until another page stands there. */
    private static void on(Page page, Locator button) {
        page.evaluate("window.before = true");
        button.click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private static List<String> order(Page page) {
        return page.locator("li.item").all().stream()
                .map(item -> item.getAttribute("id"))
                .toList();
    }
}
