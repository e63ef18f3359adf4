package org.vouch.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.journey.DeskFile.many;
import static org.vouch.web.journey.DeskFile.text;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** The main job, whole: two articles in, a released report out as CSV, and every cell says what was entered. */
class MainJobJourneyIT {

    private static final String TITLE = "Two articles, read to the end";
    private static final String NOTE = "One service, =read twice";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    /** The words a citation was recorded from, by the short name of its entry. */
    private final Map<String, String> quotes = new HashMap<>();

    @Test
    void twoArticlesBecomeAReleasedReportWhoseEveryCellIsWhatWasEntered() {
        Page editor = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(editor);
        DeskFile.all("articles").forEach(article -> recordAll(editor, article));
        grade(editor);
        String report = compile(editor);
        release(editor, report);

        List<NamedCsvRecord> rows = download(editor, report);

        assertThat(rows).hasSize(expected().size());
        assertThat(rows).extracting(MainJobJourneyIT::known).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(rows).allSatisfy(MainJobJourneyIT::knowsWhatOnlyTheDeskKnows);
        assertThat(rows)
                .extracting(row -> row.getField("item"))
                .isSortedAccordingTo((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)));
    }

    private void recordAll(Page page, JsonObject article) {
        String id = new CapturePages(page).capture(article, Story.bytes(text(article, "ref")));
        assertThat(page.navigate("article?id=" + id).status()).as(id).isEqualTo(200);
        RecordingPanel panel = new RecordingPanel(page);
        for (JsonObject statement : DeskFile.all("statements")) {
            if (text(statement, "article").equals(text(article, "ref"))) {
                quotes.put(text(statement, "ref"), panel.record(statement));
            }
        }
    }

    private static void grade(Page page) {
        page.navigate("statements?size=100&q=" + URLEncoder.encode("second reading", UTF_8));
        takeOut(page);
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Locator link : page.locator(".gist a").all()) {
            addresses.put(link.textContent().strip(), link.getAttribute("href"));
        }
        for (JsonObject statement : DeskFile.all("statements")) {
            if (statement.has("grade")) {
                String address = addresses.get(text(statement, "gist") + RecordingPanel.MARK);
                assertThat(address).as(text(statement, "gist")).isNotNull();
                give(page, "grading" + address, statement.getAsJsonObject("grade"));
            }
        }
    }

    private static void takeOut(Page page) {
        Download list = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(list.suggestedFilename()).startsWith("vouch-statements-20");
        assertThat(list.failure()).isNull();
        assertThat(list.url()).endsWith("statements.csv?q=second+reading");
    }

    private static void give(Page page, String address, JsonObject grade) {
        page.navigate(address.startsWith("/") ? address.substring(1) : address);
        page.locator("input[type=radio][value='" + text(grade, "grade") + "']").check();
        Faces faces = new Faces(page);
        faces.at("f:basis").selectOption("EVIDENCE_DESCRIBED");
        faces.fill("f:grounds", text(grade, "grounds"));
        String asked = page.url();
        faces.at("f:give").click();
        page.waitForURL(url -> !url.equals(asked));
    }

    private static String compile(Page page) {
        Faces faces = new Faces(page);
        page.navigate("reports/edit");
        faces.fill("f:title", TITLE);
        faces.at("f:keep").click();
        page.waitForURL(url -> url.contains("/report?"));
        String report = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        for (JsonObject claim : DeskFile.all("claims")) {
            String words = text(claim, "text") + RecordingPanel.MARK;
            page.navigate("reports/add?id=" + report + "&q=" + URLEncoder.encode(words, UTF_8));
            page.locator("li.add-row")
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .locator("button[id$=':all']")
                    .click();
            page.waitForLoadState();
        }
        page.navigate("report?id=" + report);
        page.locator("li.item")
                .first()
                .locator("a[id^='note-c']:not([id*='-s'])")
                .click();
        page.locator("textarea[id$=':note']").fill(NOTE);
        page.locator("[id$=':keep-note']").click();
        page.locator(".ednote").waitFor();
        return report;
    }

    private void release(Page drafter, String report) {
        Page senior = visitor.at(RunningVouch.withTheSample().address());
        Colleague.SENIOR_EDITOR.signIn(senior);
        ReleasePages.letPass(senior, report);
        drafter.navigate("report?id=" + report);
        ReleasePages.send(drafter);
        ReleasePages.release(senior, report);
        new Faces(senior).at("csv-1").waitFor();
    }

    private static List<NamedCsvRecord> download(Page page, String report) {
        byte[] file = page.context()
                .request()
                .get(RunningVouch.withTheSample().address() + "reports/" + report + "/editions/1.csv")
                .body();
        return CsvReader.builder().ofNamedCsvRecord(new String(file, UTF_8)).stream()
                .toList();
    }

    private List<Map<String, String>> expected() {
        List<Map<String, String>> rows = new ArrayList<>();
        List<JsonObject> claims = DeskFile.all("claims");
        for (int item = 0; item < claims.size(); item++) {
            for (JsonObject statement : DeskFile.all("statements")) {
                for (JsonObject bearing : many(statement, "claims")) {
                    if (text(bearing, "claim").equals(text(claims.get(item), "ref"))) {
                        rows.addAll(expected(item, claims.get(item), statement, text(bearing, "stance")));
                    }
                }
            }
        }
        return rows;
    }

    private List<Map<String, String>> expected(int item, JsonObject claim, JsonObject statement, String stance) {
        String ref = text(statement, "ref");
        return DeskFile.all("statements").stream()
                .filter(entry ->
                        text(entry, "ref").equals(ref) || text(entry, "sameAs").equals(ref))
                .map(citation -> {
                    Map<String, String> cells = new ExpectedRow(statement, citation)
                            .cells(
                                    text(claim, "text") + RecordingPanel.MARK,
                                    stance,
                                    quotes.get(text(citation, "ref")));
                    cells.putAll(ExpectedOrigins.cells(claim, stance, statement));
                    cells.put("report", TITLE);
                    cells.put("item", Integer.toString(item + 1));
                    cells.put("note", item == 0 ? NOTE : "");
                    return cells;
                })
                .toList();
    }

    private static Map<String, String> known(NamedCsvRecord row) {
        Map<String, String> cells = new HashMap<>(row.getFieldsAsMap());
        List.of("claim_id", "statement_id", "citation_id", "captured_at").forEach(cells::remove);
        return cells;
    }

    private static void knowsWhatOnlyTheDeskKnows(NamedCsvRecord row) {
        assertThat(row.getField("claim_id")).matches("c\\d+");
        assertThat(row.getField("statement_id")).matches("s\\d+");
        assertThat(row.getField("citation_id")).matches("q\\d+");
        assertThat(row.getField("captured_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }
}
