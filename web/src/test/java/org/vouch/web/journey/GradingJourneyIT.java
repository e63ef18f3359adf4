package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.Hash;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Grading from the keyboard, and what comes of a grade: decided, released, due a month later, given anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradingJourneyIT {

    private static LocalDate review;
    private static final String HOLDER = DeskFile.sourceName("ukrintel");
    private static final String REPORT = "2";

    /** The letter, to the basis, its first letter, to the grounds, and giving it; the words of the grounds come on top. */
    private static final int KEYS = 5;

    private static RunningVouch vouch;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private int pressed;

    @BeforeAll
    static void aDeskOfItsOwn() throws IOException {
        vouch = RunningVouch.withASampleOfItsOwn();
        review = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    }

    @AfterAll
    static void end() {
        vouch.stop();
    }

    @Test
    @Order(1)
    void whereTwoDifferASeniorEditorDecidesAndTheReportSaysSo() {
        give("brandt", "C");
        assertThat(give("okafor", "E")).contains("All have graded it, and a senior editor decides");
        Person senior = at("adler");
        senior.page().navigate("grading/adjudications");
        senior.page()
                .locator("a.rowtitle", new Page.LocatorOptions().setHasText(HOLDER))
                .click();
        assertThat(senior.page().locator(".opinions").innerText())
                .contains("Grader 1", "Grader 2")
                .doesNotContain("R. Brandt");
        GoodPage.check(senior.page());
        Person elsewhere = at("adler");
        String round = senior.page().url();
        elsewhere.page().navigate(round);
        senior.page().locator("input[name=grade][value=D]").check();
        senior.faces().fill("f:grounds", "Known through others only.");
        senior.faces().fill("f:review", review.toString());
        senior.press("f:decide");
        assertThat(senior.page().locator("#notes").textContent()).contains("The grade of record is D");
        elsewhere.page().locator("input[name=grade][value=B]").check();
        elsewhere.faces().fill("f:grounds", "Decided elsewhere.");
        elsewhere.press("f:decide");
        assertThat(elsewhere.page().locator("#notes").textContent()).contains("Nothing is to be decided here");
        assertThat(elsewhere.faces().at("f:grounds").inputValue()).isEqualTo("Decided elsewhere.");
        elsewhere.page().navigate(round);
        assertThat(elsewhere.page().locator("#notes").textContent()).contains("Nothing is to be decided here");

        release(senior);
        assertThat(csv(senior)).contains(",D,\"Known through others only. (dissent: C, E)\"");
    }

    @Test
    @Order(2)
    void aMonthLaterItIsDueAndTheRegradeMarksTheEditionWhoseFileStays() throws IOException {
        Map<String, String> released = files(at("adler"));
        vouch = vouch.later(Duration.ofDays(31));
        Person editor = at("brandt");
        editor.page().navigate("grading?of=sources&q=" + HOLDER.replace(' ', '+'));
        String due = "Review was due on " + review.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
        assertThat(editor.main()).contains(due);
        editor.page().navigate("sources?q=" + HOLDER.replace(' ', '+'));
        assertThat(editor.page().locator("td.c-grade").first().textContent()).contains(due);

        give("brandt", "E");
        give("okafor", "E");

        Person senior = at("adler");
        senior.page().navigate("edition?report=" + REPORT + "&number=1");
        assertThat(senior.main()).containsIgnoringCase("stale").contains(HOLDER);
        GoodPage.check(senior.page());
        assertThat(files(senior)).isEqualTo(released).hasSize(6);
    }

    @Test
    @Order(3)
    void twentySubjectsAreGradedFromTheKeyboardAlone() throws IOException {
        vouch = vouch.later(Duration.ofDays(400));
        Person editor = at("brandt");
        Page page = editor.page();
        page.navigate("grading?of=statements");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grade the next one"))
                .focus();
        page.evaluate("window.before = true");
        press(page, "Enter");
        editor.arrive();
        pressed = 0;
        for (int subject = 1; subject <= 20; subject++) {
            if (subject == 1) {
                page.keyboard().press("3");
                GoodPage.check(page);
                page.locator("input[name=grade][value='3']").focus();
            }
            String address = page.url();
            judge(page, "3");
            page.waitForURL(url -> !url.equals(address));
            editor.faces().settle();
        }
        assertThat(pressed).isEqualTo(20 * KEYS);
    }

    private void judge(Page page, String grade) {
        press(page, grade);
        press(page, "Tab");
        press(page, "r");
        press(page, "Tab");
        page.keyboard().type("Read once more.");
        press(page, "Control+Enter");
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        pressed++;
    }

    /** What the page says afterwards. */
    private String give(String who, String grade) {
        Person grader = at(who);
        Page page = grader.page();
        page.navigate("sources?q=" + HOLDER.replace(' ', '+'));
        page.locator("a.rowtitle").first().click();
        page.navigate("grading/source?id=" + page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
        page.locator("input[name=grade][value=" + grade + "]").check();
        grader.faces().at("f:basis").selectOption("RECORD");
        grader.faces().fill("f:grounds", "Judged by " + who + ".");
        grader.press("f:give");
        return page.locator("#notes").textContent();
    }

    private void release(Person senior) {
        ReleasePages.letPass(senior.page(), REPORT);
        Person drafter = at("okafor");
        drafter.page().navigate("report?id=" + REPORT);
        ReleasePages.send(drafter.page());
        ReleasePages.release(senior.page(), REPORT);
    }

    /** The hash of every file of the edition, as it is given now. */
    private static Map<String, String> files(Person reader) {
        Map<String, String> hashes = new TreeMap<>();
        for (String ending : List.of("csv", "xlsx", "zip", "jsonld", "html", "pdf")) {
            String address = vouch.address() + "reports/" + REPORT + "/editions/1." + ending;
            APIResponse file = reader.page().context().request().get(address);
            assertThat(file.status()).as(ending).isEqualTo(200);
            hashes.put(ending, Hash.of(file.body()));
        }
        return hashes;
    }

    private static String csv(Person reader) {
        String address = vouch.address() + "reports/" + REPORT + "/editions/1.csv";
        return reader.page().context().request().get(address).text();
    }

    private Person at(String who) {
        Person person = Person.at(visitor.at(vouch.address()));
        person.page().navigate("sign-in");
        person.signIn(who, vouch.password(who));
        person.page().waitForURL(url -> !url.contains("sign-in"));
        return person;
    }
}
