package org.vouch.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** A statement is corrected, its edition is stale, the next one is released, and the two are compared. */
class ComparedEditionsJourneyIT {

    @RegisterExtension
    final Visitor drafter = new Visitor();

    @RegisterExtension
    final Visitor senior = new Visitor();

    @Test
    void aCorrectedStatementLeadsToANextEditionThatIsComparedWithTheFirst() {
        Person editor = Colleague.EDITOR.at(drafter);
        Person judge = Colleague.SENIOR_EDITOR.at(senior);
        String report = started(editor.page());
        released(editor.page(), judge.page(), report, 1);
        String statement = editor.page().locator(".chosen .sref").first().textContent();
        String before = corrected(editor.page(), statement, " (corrected)");

        nextFromTheStale(editor.page(), report);
        String profile = ProfilePages.added(editor.page(), "Graphics desk", "CLAIM_ID", "HOLDER", "CHAIN");
        ProfilePages.named(editor.page(), report, "Graphics desk");
        released(editor.page(), judge.page(), report, 2);
        ProfilePages.changesNothingReleased(editor.page(), report, profile);
        compared(editor.page(), report, statement, before);
        corrected(editor.page(), statement, "");
    }

    private static String started(Page page) {
        page.navigate("reports/edit");
        page.locator("[id='f:title']").fill("Who says so now?");
        page.locator("[id='f:question']").fill("Has anybody beside one service said so?");
        on(page, page.locator("[id='f:keep']"));
        String report = page.url().replaceAll(".*id=(\\d+).*", "$1");
        page.navigate("reports/add?id=" + report);
        on(page, page.locator("li.add-row >> nth=0 >> button[id$=':all']"));
        return report;
    }

    private static void released(Page drafting, Page judging, String report, int edition) {
        ReleasePages.letPass(judging, report);
        drafting.navigate("report?id=" + report);
        ReleasePages.send(drafting);
        ReleasePages.release(judging, report);
        assertThat(judging.url()).contains("number=" + edition);
        drafting.navigate("report?id=" + report);
    }

    /** Its gist gets this at its end, in place of what it got before. */
    private static String corrected(Page page, String statement, String end) {
        page.navigate("statements/edit?id=" + statement.substring(1));
        Locator gist = page.locator("[id='f:gist']");
        String before = gist.inputValue();
        gist.fill(before.replace(" (corrected)", "") + end);
        on(page, page.locator("[id='f:save']"));
        return before;
    }

    private static void nextFromTheStale(Page page, String report) {
        page.navigate("edition?report=" + report + "&number=1");
        assertThat(page.locator(".stale").textContent()).contains("is stale", "was revised");
        GoodPage.check(page);
        on(page, page.locator("[id='next-edition:next']"));
        assertThat(page.url()).contains("report?id=" + report);
    }

    private static void compared(Page page, String report, String statement, String before) {
        page.navigate("edition?report=" + report + "&number=2");
        on(page, page.locator("#compare"));
        assertThat(page.locator("h1").textContent()).contains("1 and 2");
        Locator changed = page.locator("[data-kind='CHANGED']").first();
        assertThat(changed.textContent()).contains(statement, before, before + " (corrected)");
        assertThat(page.locator("[data-kind='ADDED'], [data-kind='DROPPED']").count())
                .isZero();
        GoodPage.check(page);

        APIResponse file = page.context()
                .request()
                .get(RunningVouch.withTheSample().address()
                        + page.locator("#file").getAttribute("href").substring(1) + "&separator=semicolon");
        List<NamedCsvRecord> cells =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(new String(file.body(), UTF_8)).stream()
                        .toList();
        assertThat(cells).extracting(cell -> cell.getField("column")).contains("statement");
        assertThat(cells).extracting(cell -> cell.getField("change")).containsOnly("changed");
        assertThat(cells).extracting(cell -> cell.getField("statement_id")).containsOnly(statement);

        refused(page, report);

        page.navigate("reports/compare?report=" + report + "&from=2&to=2");
        assertThat(page.locator("main").textContent()).contains("The two say the same.");
    }

    /** An edition that is not there, and a choice the file has not. */
    private static void refused(Page page, String report) {
        String file = RunningVouch.withTheSample().address() + "reports/compare.csv?report=" + report + "&from=1&to=";
        assertThat(page.context().request().get(file + "9").status()).isEqualTo(404);
        APIResponse pipe = page.context().request().get(file + "2&separator=pipe");
        assertThat(pipe.status()).isEqualTo(400);
        assertThat(pipe.text()).contains("separator=pipe");
    }

    /** Presses it and waits until another page stands there. */
    private static void on(Page page, Locator button) {
        page.evaluate("window.before = true");
        button.click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }
}
