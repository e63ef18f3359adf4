package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Two editors have one record open at once: the second to save sees both versions, and nothing is lost. */
class TwoEditorsJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person first;
    private Person second;

    @BeforeEach
    void twoEditors() {
        first = at(Colleague.EDITOR);
        second = at(Colleague.SECOND_EDITOR);
    }

    @Test
    void onASourceTheSecondSeesBothVersions() {
        String edit = "sources/edit?id=" + aSource("Harbour Gazette");
        first.page().navigate(edit);
        second.page().navigate(edit);
        first.faces().fill("f:note", "Owned by the port.");
        first.faces().select("f:country", "FI");
        save(first);

        second.faces().fill("f:note", "Printed on <b>Fridays</b>.");
        second.faces().press("f:addInterest");
        second.faces().fill("f:interests:0:text", "ships");
        save(second);

        assertThat(conflict(second))
                .contains("Owned by the port.", "Printed on <b>Fridays</b>.", "Finland", "ships")
                .doesNotContain("Names", "Kind");
        GoodPage.check(second.page());
        save(second, "f:settle");
        assertThat(second.page().locator("main").innerText())
                .contains("Printed on <b>Fridays</b>.", "Finland", "ships")
                .doesNotContain("Owned by the port.");
    }

    @Test
    void whatWasChosenOfBothCanBeTypedOnBeforeItIsSaved() {
        String edit = "sources/edit?id=" + aSource("Lagoon Herald");
        first.page().navigate(edit);
        second.page().navigate(edit);
        first.faces().fill("f:note", "From the first.");
        save(first);
        second.faces().fill("f:note", "From the second.");
        save(second);

        save(second, "f:back");
        assertThat(second.faces().at("f:note").inputValue()).isEqualTo("From the second.");
        second.faces().fill("f:note", "From the first. From the second.");
        save(second);

        assertThat(second.page().locator("main").innerText()).contains("From the first. From the second.");
    }

    @Test
    void whatWasTypedBeforeASessionEndedMeetsWhatACollegueSavedMeanwhile() {
        String edit = "sources/edit?id=" + aSource("Meadow Courier");
        first.page().navigate(edit);
        first.faces().fill("f:note", "Typed before the session ended.");
        first.faces().press("f:addTie");
        first.faces().pick("f:ties:0:body", "yonhap", "Yonhap");
        first.faces().press("f:addInterest");
        first.faces().fill("f:interests:0:text", "grain");
        first.page().context().clearCookies();
        save(first);
        assertThat(first.said()).startsWith("Your session is over.");

        second.page().navigate(edit);
        second.faces().fill("f:note", "Saved by a colleague.");
        second.faces().select("f:country", "FI");
        save(second);

        signInAgain(first);
        assertThat(first.said()).startsWith("Your text was kept.").contains("Somebody else saved this meanwhile");
        assertThat(first.faces().at("f:note").inputValue()).isEqualTo("Typed before the session ended.");
        assertThat(first.faces().at("f:ties:0:body_input").inputValue()).isEqualTo("Yonhap");
        assertThat(first.faces().at("f:interests:0:text").inputValue()).isEqualTo("grain");
        first.faces().at("f:ties:0:body_input").focus();
        first.faces().at("f:note").focus();
        save(first);

        assertThat(conflict(first))
                .contains("Typed before the session ended.", "Saved by a colleague.", "Finland", "Yonhap", "grain");
        save(first, "f:settle");
        assertThat(first.page().locator("main").innerText())
                .contains("Typed before the session ended.", "Finland", "Yonhap", "grain")
                .doesNotContain("Saved by a colleague.");
    }

    @Test
    void enterInAFieldSavesAndTakesNoLineOut() {
        String edit = "sources/edit?id=" + aSource("Marsh Tribune");
        first.page().navigate(edit);
        first.faces().press("f:addName");
        first.faces().fill("f:names:1:text", "Marsh Trib");
        first.page().evaluate("window.before = true");
        first.faces().at("f:names:1:text").press("Enter");
        first.page().waitForFunction("() => !window.before && document.readyState === 'complete'");

        assertThat(first.page().locator("main").innerText()).contains("Marsh Tribune", "Marsh Trib\t");
    }

    private Person at(Colleague colleague) {
        Person person = Person.at(visitor.at(RunningVouch.withTheSample().address()));
        colleague.signIn(person.page());
        return person;
    }

    private void signInAgain(Person person) {
        person.signIn("brandt", RunningVouch.withTheSample().password("brandt"));
        person.page().waitForURL(url -> !url.contains("/sign-in"));
        person.faces().settle();
        person.page().locator(".msg.info").waitFor();
    }

    /** The number of a new source. */
    private String aSource(String name) {
        Page page = first.page();
        page.navigate("sources/edit");
        first.faces().fill("f:names:0:text", name);
        first.faces().select("f:kind", "NEWS_OUTLET");
        save(first);
        if (!page.url().contains("source?id=")) {
            save(first);
        }
        page.waitForURL("**/source?id=*");
        return page.url().replaceAll(".*id=", "");
    }

    private static String conflict(Person person) {
        return person.page().locator(".conflict").innerText();
    }

    private static void save(Person person) {
        save(person, "f:save");
    }

    private static void save(Person person, String button) {
        Page page = person.page();
        page.evaluate("window.before = true");
        person.faces().at(button).click();
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }
}
