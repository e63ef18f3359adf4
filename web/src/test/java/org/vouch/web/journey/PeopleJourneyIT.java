package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** From an empty desk to a colleague who arrives, works, and is disabled. */
class PeopleJourneyIT {

    private static final String SCRIPT = "<script>document.title='broken'</script>";
    private static final String OF_THE_FIRST = "a long way to Tipperary";
    private static final String CHANGED = "twelve white swans in a line";
    private static final String OF_THE_EDITOR = "eleven grey geese in a row";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void theFirstAdministratorInvitesAColleagueAndLaterDisablesThem() throws IOException {
        RunningVouch vouch = RunningVouch.onAnEmptyDesk();
        try {
            Person first = Person.at(visitor.at(vouch.address()));
            setUp(first, vouch.setUpAddress());
            String link = first.invite("Edda Editor", "edda");
            first.page().context().grantPermissions(List.of("clipboard-write", "clipboard-read"));
            first.page().click("#copy");
            first.page().getByText("Copied.").waitFor();
            assertThat(first.page().evaluate("navigator.clipboard.readText()")).isEqualTo(link);
            first.page().getByLabel("Close this note").click();
            assertThat(first.page().locator("#notes .msg").count()).isZero();
            Person edda = Person.at(visitor.at(vouch.address()));
            arrive(edda, link);
            Person elsewhere = Person.at(visitor.at(vouch.address()));
            changesThePassword(edda, elsewhere);
            disable(first);

            edda.page().navigate("sources");
            assertThat(edda.title()).isEqualTo("Sign in");
            edda.signIn("edda", CHANGED);
            assertThat(edda.said()).startsWith("Name and password do not belong together.");
        } finally {
            vouch.stop();
        }
    }

    private static void setUp(Person first, String address) {
        first.page().navigate(address);
        GoodPage.check(first.page());
        first.setUp(address, SCRIPT, "first", "too short");
        assertThat(first.said()).contains("at least 15 characters");
        first.choose(OF_THE_FIRST);
        assertThat(first.said()).isEqualTo("Your account is made. Sign in with it.");
        first.signIn("first", OF_THE_FIRST);
        assertThat(first.page().locator(".who b").innerText()).isEqualTo(SCRIPT);

        Page again = first.page();
        again.navigate(address);
        assertThat(first.said()).startsWith("This address does not set up anything.");
    }

    private static void arrive(Person edda, String link) {
        edda.page().navigate(link);
        GoodPage.check(edda.page());
        edda.choose(OF_THE_EDITOR);
        assertThat(edda.said()).isEqualTo("Your password is kept. Sign in with it.");
        String before = edda.sessionId();
        edda.signIn("edda", OF_THE_EDITOR);
        edda.page().locator(".who").waitFor();
        assertThat(edda.sessionId()).isNotEmpty().isNotEqualTo(before);
        assertThat(edda.page().navigate("staff").status()).isEqualTo(403);
        assertThat(edda.page().navigate("sources").status()).isEqualTo(200);
    }

    /** Whoever sits elsewhere with the old one is out at once, whoever changed it stays. */
    private static void changesThePassword(Person edda, Person elsewhere) {
        elsewhere.page().navigate("sign-in?to=/sources");
        elsewhere.signIn("edda", OF_THE_EDITOR);
        elsewhere.page().waitForURL("**/sources");

        edda.page().navigate("profile");
        edda.faces().fill("f:present", OF_THE_EDITOR);
        edda.faces().fill("f:chosen", CHANGED);
        edda.faces().fill("f:again", CHANGED);
        edda.page().click("[id='f:change']");
        assertThat(edda.said()).startsWith("Your password is changed.");

        elsewhere.page().navigate("sources");
        assertThat(elsewhere.title()).isEqualTo("Sign in");
        edda.page().navigate("sources");
        assertThat(edda.title()).isEqualTo("Sources");
    }

    private static void disable(Person first) {
        first.page().navigate("staff?q=edda");
        first.page().click(".rowtitle");
        first.page().click("[id='a:disable']");
        assertThat(first.said()).isEqualTo("The account of Edda Editor is disabled.");
        first.page().navigate("audit");
        assertThat(first.page().locator("tbody tr").first().innerText())
                .contains(SCRIPT, "disabled the account of Edda Editor");
        GoodPage.check(first.page());
    }
}
