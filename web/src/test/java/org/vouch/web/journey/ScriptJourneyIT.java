package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.browser.PlainClient.Answer;
import org.vouch.web.browser.Visitor;

/** A script in every text field of every form: it stands there as words, on every page, and runs nowhere. */
class ScriptJourneyIT {

    private static final String SCRIPT = "<script>window.ran=1</script>\"'><img src=x onerror=window.ran=1>";
    private static final Pattern OF_A_FORM_OF_THEIR_OWN = Pattern.compile(
            ".*:(madeOn|asOf|publishedOn|low|high|language|address|since|until|from|documents|username)");
    private static final String RAN = "() => window.ran || document.querySelectorAll('img[src=x]').length";

    private static final List<String> EDITORS_PAGES = List.of(
            "desk",
            "sources?size=100",
            "source?id=2",
            "sources/edit?id=2",
            "articles?size=100",
            "article?id=1",
            "article?id=1&statement=3",
            "articles/edit?id=1",
            "articles/capture?article=1",
            "statements?size=100",
            "statement?id=3",
            "statements/edit?id=3",
            "claims?size=100",
            "claim?id=1",
            "claims/edit?id=1",
            "grading?size=100",
            "grading?of=statements&size=100",
            "grading/source?id=2",
            "grading/statement?id=3",
            "reports",
            "report?id=2",
            "reports/add?id=2",
            "reports/preview?id=2&all=true");

    private static RunningVouch vouch;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private final List<String> dialogs = new ArrayList<>();

    @BeforeAll
    static void aDeskToSpoil() throws IOException {
        vouch = RunningVouch.withASampleOfItsOwn();
    }

    @AfterAll
    static void itIsLeft() {
        vouch.stop();
    }

    @Test
    void aScriptThatWasTypedRunsNowhere() throws Exception {
        PlainPeople people = new PlainPeople(vouch);
        for (EditingForm form : EditingForm.values()) {
            PlainClient client = people.client(form.who());
            isShownAsWords(form, client);
            isKept(form, client);
        }
        Page page = signedIn("brandt");
        for (String address : EDITORS_PAGES) {
            look(page, address);
        }
        isOfferedAsWords(page);
        Page ofAdministrator = signedIn("lind");
        for (String address : List.of("staff", "staff/edit?id=2", "audit")) {
            look(ofAdministrator, address);
        }
        assertThat(dialogs).isEmpty();
    }

    /** In all fields at once, dates and numbers among them: what is refused stands in its field. */
    private static void isShownAsWords(EditingForm form, PlainClient client) throws IOException, InterruptedException {
        Document page = client.page(form.address());
        Answer answer = client.submit(page, form.form(), form.button(), typed(form, page, true));
        assertThat(answer.page().select("img[src=x]")).as("%s", form).isEmpty();
        assertThat(answer.page().select("script:containsData(window.ran)").outerHtml())
                .as("%s", form)
                .doesNotContain("<script>window.ran");
    }

    private static void isKept(EditingForm form, PlainClient client) throws IOException, InterruptedException {
        Document page = client.page(form.address());
        if (form.textFields(page).stream().allMatch(ScriptJourneyIT::isOfAFormOfItsOwn)) {
            return;
        }
        Answer answer = client.submit(page, form.form(), form.button(), typed(form, page, false));
        if (answer.status() == 200) { // those alike are shown, and it is kept when it is sent again
            answer = client.submit(answer.page(), form.form(), form.button(), Map.of());
        }
        assertThat(answer.status())
                .as("%s: %s", form, answer.page().select(".msg, .ui-message").text())
                .isEqualTo(302);
    }

    private static Map<String, String> typed(EditingForm form, Document page, boolean everywhere) {
        Map<String, String> typed = new HashMap<>(form.needed());
        for (String field : form.textFields(page)) {
            if (everywhere || !isOfAFormOfItsOwn(field)) {
                /* No two claims have the same words. */
                typed.put(field, SCRIPT + typed.size() + (everywhere ? " everywhere" : ""));
            }
        }
        return typed;
    }

    private static boolean isOfAFormOfItsOwn(String field) {
        return OF_A_FORM_OF_THEIR_OWN.matcher(field).matches();
    }

    private Page signedIn(String name) {
        Page page = visitor.at(vouch.address());
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate("sign-in");
        Person.at(page).signIn(name, vouch.password(name));
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private static void look(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        new Faces(page).settle();
        assertThat(page.evaluate(RAN)).as(address).isEqualTo(0);
    }

    private static void isOfferedAsWords(Page page) {
        page.navigate("statements/edit?id=1");
        page.locator("[id='f:restsOnSource_input']").pressSequentially("<script>win");
        Locator offer = page.locator("[id='f:restsOnSource_panel'] .ui-autocomplete-item")
                .first();
        offer.waitFor();
        assertThat(offer.textContent()).contains("<script>win");
        assertThat(page.evaluate(RAN)).isEqualTo(0);
    }
}
